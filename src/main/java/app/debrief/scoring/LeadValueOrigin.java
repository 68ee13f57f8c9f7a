package app.debrief.scoring;

/** Where a lead value comes from. */
public enum LeadValueOrigin {
    NOT_ANALYSED,
    /** Not a lead: worth nothing. */
    NOT_A_LEAD,
    /** The platform or a person gave the amount. */
    STATED,
    /** Units times the price of one. */
    UNITS,
    /** The flat value of the AI employee's leads. */
    FLAT,
    /** A lead, but nothing is configured to value it by. */
    NOT_SET
}
