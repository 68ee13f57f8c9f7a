package app.debrief.account;

/** How a person wants the screens to look. */
public enum Theme {
    /** As the person's device says. */
    SYSTEM,
    LIGHT,
    DARK
}
