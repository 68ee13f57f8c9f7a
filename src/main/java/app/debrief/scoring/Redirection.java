package app.debrief.scoring;

/** Who answers first during opening hours. */
public enum Redirection {
    /** People answer first; the AI employee takes what they miss. */
    OVERFLOW,
    /** The AI employee answers first; people are its fallback. */
    NON_OVERFLOW
}
