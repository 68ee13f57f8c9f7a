package app.debrief.session;

/** Who said a line of a transcript. */
public enum MessageRole {
    END_USER,
    AI_AGENT,
    AGENT,
    MANAGER,
    EXTERNAL_AGENT,
    TASK_AGENT,
    SYSTEM
}
