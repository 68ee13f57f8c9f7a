package app.debrief.scoring;

/** How long a session is compared with others of its channel, as a {@link SessionLengthRule} draws the lines. */
public enum SessionLength {
    SHORT,
    REGULAR,
    LONG
}
