package app.debrief.scoring;

/** Why an {@link Asr} is what it is. Of several reasons for nothing the first counts, in the order declared here. */
public enum AsrReason {
    /** All factors are known and in favour; the amount is their product, and is 0.00 only where one of them is 0. */
    COUNTED,
    /** Nobody has said yet whether it is a lead, or a lead's opportunity or value is unknown. */
    NOT_ANALYSED,
    /** Test sessions secure no revenue. */
    TEST,
    NOT_A_LEAD,
    NOT_AN_OPPORTUNITY,
    /** Neither the automatic analysis nor a person has assessed it. */
    NOT_ASSESSED,
    /** The effective assessment is {@link Assessment#NO}. */
    ASSESSED_NO,
    CONVERSION_NOT_SET,
    RECOGNITION_NOT_SET
}
