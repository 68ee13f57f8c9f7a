package app.debrief.session;

/** What a line of a transcript is. */
public enum MessageKind {
    TEXT,
    TEMPLATE,
    MARKDOWN,
    PHOTO,
    VIDEO,
    EVENT,
    ACTION,
    IN_CALL_SMS,
    WAIT_SMS
}
