package app.debrief.session;

/** What became of a document that came in. */
public enum IntakeOutcome {
    /** A session that was not known. */
    CREATED,
    /** A newer version of a known session. */
    CHANGED,
    /** What was known already. */
    UNCHANGED,
    /** An older version than the known one; left out. */
    OUTDATED
}
