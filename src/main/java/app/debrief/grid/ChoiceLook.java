package app.debrief.grid;

/** How the values of a choice appear in a cell. */
public enum ChoiceLook {
    /** The bundle's word alone. */
    TEXT,
    /** An icon and the word. */
    ICON,
    /** A coloured badge with icon and word. */
    BADGE
}
