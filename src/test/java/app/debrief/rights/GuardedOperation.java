package app.debrief.rights;

import app.debrief.common.Actor;
import java.util.function.BiPredicate;
import java.util.function.LongConsumer;

/**
 * One operation of a service, to be tried by everyone.
 *
 * @param name for the report
 * @param allowed what the rights say: whether this actor may do it to that organization
 * @param work does it, given the id of the organization it is done to; a refusal is a {@code NotAllowedException} or, where
 *     a service hides what is not visible, {@link Hidden}
 */
public record GuardedOperation(String name, BiPredicate<Actor, Long> allowed, LongConsumer work) {

    /** Thrown by an operation's own work where the service answers as if there were nothing. */
    public static final class Hidden extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    @Override
    public String toString() {
        return name;
    }
}
