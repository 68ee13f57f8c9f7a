package app.debrief.common;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What may be logged of an unexpected error: kinds, states of the database, and where it happened. Not the messages,
 * which may quote what a customer said or how to reach the customer.
 *
 * @param thrown the error
 */
public record ErrorTrace(Throwable thrown) {

    private static final int FRAMES = 12;
    private static final String OURS = "app.debrief.";

    @Override
    public String toString() {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .map(ErrorTrace::line)
                .collect(Collectors.joining("\nCaused by: "));
    }

    /** The kind, with the place it was thrown at and the way through our own code. */
    private static String line(Throwable thrown) {
        var frames = thrown.getStackTrace();
        var kind = thrown instanceof SQLException sql
                ? thrown.getClass().getName() + " (state " + sql.getSQLState() + ", error " + sql.getErrorCode() + ")"
                : thrown.getClass().getName();
        return Stream.concat(
                        Arrays.stream(frames).limit(1),
                        Arrays.stream(frames)
                                .skip(1)
                                .filter(frame -> frame.getClassName().startsWith(OURS))
                                .limit(FRAMES))
                .map(frame -> "\n\tat " + frame)
                .collect(Collectors.joining("", kind, ""));
    }
}
