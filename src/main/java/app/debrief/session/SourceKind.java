package app.debrief.session;

/** What a session is called where it comes from; a call and a chat of one platform may share a number. */
public enum SourceKind {
    SESSION,
    CALL,
    CHAT
}
