package app.debrief.grid.filter;

/** How a search finds its records; all of them find the same. */
public enum SearchWay {
    /** By the full-text index, or the telephone number. */
    INDEX,

    /** By the words of each row that the other conditions leave: good where nearly every row is a hit, or few are left. */
    READING,

    /** By the full-text index alone. */
    WORDS,

    /** By the telephone number alone. */
    PHONE
}
