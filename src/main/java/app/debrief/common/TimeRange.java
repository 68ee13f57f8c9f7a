package app.debrief.common;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A half-open stretch of time: {@code from} is included, {@code to} is not.
 *
 * @param from null for no beginning
 * @param to null for no end
 */
public record TimeRange(@Nullable Instant from, @Nullable Instant to) {

    /** Whether the instant lies within. */
    public boolean contains(Instant instant) {
        return (from == null || !instant.isBefore(from)) && (to == null || instant.isBefore(to));
    }
}
