package app.debrief.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The money a lead would have brought as a deal, whatever came of it.
 *
 * @param amount in the organization's currency, scale 2; null if the session was not analysed
 * @param origin where the amount comes from
 */
public record LeadValue(@Nullable BigDecimal amount, LeadValueOrigin origin) {

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    /**
     * Values a lead: units times unit price where both are known, else the flat value, both as published by Newo. That
     * an amount given outright goes before them, and that a lead without any of these is worth 0.00, is our decision.
     *
     * @param lead null if the session was not analysed
     * @param stated an amount given outright; null if none was
     * @param units guests, nights, square feet or whatever the industry sells; null if unknown
     * @param unitPrice price of one unit; null if the AI employee has none
     * @param flat average value of a lead; null if the AI employee has none
     */
    public static LeadValue of(
            @Nullable Boolean lead,
            @Nullable BigDecimal stated,
            @Nullable BigDecimal units,
            @Nullable BigDecimal unitPrice,
            @Nullable BigDecimal flat) {
        if (lead == null) {
            return new LeadValue(null, LeadValueOrigin.NOT_ANALYSED);
        }
        if (!lead) {
            return new LeadValue(NOTHING, LeadValueOrigin.NOT_A_LEAD);
        }
        if (stated != null) {
            return new LeadValue(cents(stated), LeadValueOrigin.STATED);
        }
        if (units != null && unitPrice != null) {
            return new LeadValue(cents(units.multiply(unitPrice)), LeadValueOrigin.UNITS);
        }
        if (flat != null) {
            return new LeadValue(cents(flat), LeadValueOrigin.FLAT);
        }
        return new LeadValue(NOTHING, LeadValueOrigin.NOT_SET);
    }

    private static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }
}
