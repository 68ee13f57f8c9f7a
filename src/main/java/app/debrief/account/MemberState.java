package app.debrief.account;

/** Whether a member can sign in. */
public enum MemberState {
    ACTIVE,
    /** Still has the password given by someone else. */
    INVITED,
    DISABLED
}
