package app.debrief.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Additional secured revenue: what one session brought the business through the AI employee alone.
 *
 * @param amount in the organization's currency, scale 2; 0.00 unless {@code reason} is {@link AsrReason#COUNTED}
 * @param reason why it is that amount
 */
public record Asr(BigDecimal amount, AsrReason reason) {

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    /**
     * Lead value × opportunity (0 or 1) × conversion rate × success of the effective assessment (0 or 1) × recognition,
     * and nothing for a test, as published by Newo. That the product is rounded once, half up, and that an unknown
     * factor makes it nothing, is our decision.
     */
    public static Asr of(AsrFactors factors) {
        var value = factors.leadValue();
        var lead = factors.lead();
        var opportunity = factors.opportunity();
        if (lead == null || (lead && (opportunity == null || value == null))) {
            return nothing(AsrReason.NOT_ANALYSED);
        }
        if (factors.test()) {
            return nothing(AsrReason.TEST);
        }
        if (!lead || value == null) {
            return nothing(AsrReason.NOT_A_LEAD);
        }
        if (!Boolean.TRUE.equals(opportunity)) {
            return nothing(AsrReason.NOT_AN_OPPORTUNITY);
        }
        var assessment = factors.assessment();
        if (assessment == null) {
            return nothing(AsrReason.NOT_ASSESSED);
        }
        if (!assessment.success()) {
            return nothing(AsrReason.ASSESSED_NO);
        }
        var conversionRate = factors.conversionRate();
        if (conversionRate == null) {
            return nothing(AsrReason.CONVERSION_NOT_SET);
        }
        var recognition = factors.recognition();
        if (recognition == null) {
            return nothing(AsrReason.RECOGNITION_NOT_SET);
        }
        var product = value.multiply(conversionRate).multiply(recognition);
        return new Asr(product.setScale(2, RoundingMode.HALF_UP), AsrReason.COUNTED);
    }

    private static Asr nothing(AsrReason reason) {
        return new Asr(NOTHING, reason);
    }
}
