package app.debrief.session;

/** Who reached out: the customer (inbound) or the business (outbound). */
public enum Direction {
    INBOUND,
    OUTBOUND,
    UNKNOWN
}
