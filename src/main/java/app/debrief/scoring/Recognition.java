package app.debrief.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The share of a deal that is credited to the AI employee alone.
 *
 * @param ratio 0 to 1; null if it is not set and does not follow from anything else
 * @param origin where the ratio comes from
 */
public record Recognition(@Nullable BigDecimal ratio, RecognitionOrigin origin) {

    /**
     * Recognizes a session, as published by Newo: everything outside opening hours and everything that overflows from
     * people is the AI employee's; otherwise the share of calls that used to be missed before it came. Where the
     * opening hours or the redirection are unknown, the configured share applies; this caution is our decision.
     *
     * @param inWorkingHours null if no opening hours are known
     * @param redirection who answers first during opening hours; null if unknown
     * @param configured share of calls once missed, 0 to 1; null if not set
     */
    public static Recognition of(
            @Nullable Boolean inWorkingHours, @Nullable Redirection redirection, @Nullable BigDecimal configured) {
        if (Boolean.FALSE.equals(inWorkingHours)) {
            return new Recognition(BigDecimal.ONE, RecognitionOrigin.OUTSIDE_HOURS);
        }
        if (redirection == Redirection.OVERFLOW) {
            return new Recognition(BigDecimal.ONE, RecognitionOrigin.OVERFLOW);
        }
        if (configured == null) {
            return new Recognition(null, RecognitionOrigin.NOT_SET);
        }
        return new Recognition(
                configured, inWorkingHours == null ? RecognitionOrigin.HOURS_UNKNOWN : RecognitionOrigin.CONFIGURED);
    }
}
