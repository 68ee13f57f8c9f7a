package app.debrief.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the additional secured revenue of a session depends on.
 *
 * @param leadValue in the organization's currency; null if not analysed
 * @param opportunity null if not analysed
 * @param conversionRate share of opportunities that become deals, 0 to 1; null if not set
 * @param auto the automatic assessment; null if there is none
 * @param human a person's assessment; null if there is none
 * @param recognition share credited to the AI employee alone, 0 to 1; null if not set
 * @param test whether it was a test session
 * @param lead null if not analysed
 */
public record AsrFactors(
        @Nullable BigDecimal leadValue,
        @Nullable Boolean opportunity,
        @Nullable BigDecimal conversionRate,
        @Nullable Assessment auto,
        @Nullable Assessment human,
        @Nullable BigDecimal recognition,
        boolean test,
        @Nullable Boolean lead) {

    /** The assessment that counts; null if there is none. */
    public @Nullable Assessment assessment() {
        return Assessment.effective(auto, human);
    }
}
