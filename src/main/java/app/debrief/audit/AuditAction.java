package app.debrief.audit;

/** What kind of thing happened, by stable code. */
public enum AuditAction {
    CREATED,
    CHANGED,
    REVERTED,
    DELETED,
    IMPORTED,
    EXPORTED,
    SIGNED_IN,
    SIGN_IN_FAILED,
    SIGNED_OUT,
    PASSWORD_CHANGED,
    ERASED,

    /** Never recorded: stands for a stored code that this version does not know. */
    UNKNOWN
}
