package app.debrief.ingestion.file;

/** A line of a file. */
public sealed interface Line {

    /** Number of the line in its file, from 1. */
    long number();

    /**
     * A line within the limit.
     *
     * @param text without the line's end
     */
    record Text(long number, String text) implements Line {}

    /** A line beyond the limit, of which nothing was kept. */
    record TooLong(long number) implements Line {}

    /** A line that is not in UTF-8. */
    record Unreadable(long number) implements Line {}
}
