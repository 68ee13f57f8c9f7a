package app.debrief.grid.ui;

/** What a key does in a list. */
public enum RowKey {
    /** Goes to the next row; opens it if a row is open. */
    NEXT,
    /** Goes to the row before; opens it if a row is open. */
    PREVIOUS,
    /** Opens the row. */
    OPEN,
    /** What the list's page does with it. */
    TELL
}
