package app.debrief.grid;

/** How far a column is open to an audience. */
public enum Exposure {
    /** A column of the list and everything else. */
    SHOWN,
    /** Only in the detail of one record. */
    DETAIL
}
