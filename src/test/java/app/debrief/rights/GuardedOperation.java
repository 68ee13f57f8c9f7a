package app.debrief.rights;

import app.debrief.common.Actor;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * One operation of a service, to be tried by everyone.
 *
 * @param name for the report: that of the service, a dot, that of the method; behind a blank whatever else is to be said
 * @param allowed what the rights say: whether this actor may do it to that organization
 * @param work does it, given the id of the organization it is done to; a refusal is a {@code NotAllowedException} or, where
 *     a service hides what is not visible, {@link Hidden}
 */
public record GuardedOperation(String name, BiPredicate<Actor, Long> allowed, LongConsumer work) {

    /** Thrown by an operation's own work where the service answers as if there were nothing. */
    public static final class Hidden extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** Hidden if nothing is there. */
    public static void seen(Optional<?> found) {
        seen(found.isPresent());
    }

    /** Hidden if not. */
    public static void seen(boolean visible) {
        if (!visible) {
            throw new Hidden();
        }
    }

    /** Hidden if nobody notices that something was added. */
    public static void noticed(LongSupplier count, Runnable addition) {
        var before = count.getAsLong();
        addition.run();
        seen(count.getAsLong() > before);
    }

    @Override
    public String toString() {
        return name;
    }
}
