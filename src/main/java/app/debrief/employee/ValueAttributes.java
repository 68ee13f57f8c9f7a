package app.debrief.employee;

import app.debrief.scoring.Redirection;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an AI employee's sessions are valued by; a session keeps the values that held when it closed.
 *
 * @param averageLeadValue flat value of a lead in the organization's currency, scale 2; null if not set
 * @param averageBillAmount price of one unit in the same currency, scale 2; null if not set
 * @param unitLabel what a unit is, such as guests or nights; null if nothing is sold by the unit
 * @param conversionRatio share of opportunities that become deals, 0 to 1; null if not set
 * @param redirection who answers first in working hours; null if not set
 * @param recognition share of deals credited to the AI employee alone in working hours where it answers first, 0 to 1;
 *     null if not set
 */
public record ValueAttributes(
        @Nullable BigDecimal averageLeadValue,
        @Nullable BigDecimal averageBillAmount,
        @Nullable String unitLabel,
        @Nullable BigDecimal conversionRatio,
        @Nullable Redirection redirection,
        @Nullable BigDecimal recognition) {

    /** Nothing set. */
    public static final ValueAttributes NONE = new ValueAttributes(null, null, null, null, null, null);
}
