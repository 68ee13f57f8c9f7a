package app.debrief.scoring;

/** Where a recognition comes from. */
public enum RecognitionOrigin {
    /** The business was closed: nobody else could have answered. */
    OUTSIDE_HOURS,
    /** People answer first and had missed it. */
    OVERFLOW,
    /** The configured share, in opening hours. */
    CONFIGURED,
    /** The configured share, out of caution: no opening hours are known. */
    HOURS_UNKNOWN,
    /** The configured share would apply, and there is none. */
    NOT_SET
}
