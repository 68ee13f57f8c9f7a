package app.debrief.grid.ui;

import app.debrief.common.Actor;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * In which form a reader sees values.
 *
 * @param zone in which instants are shown and local times are entered
 * @param currency of all amounts; null where rows of several currencies stand below each other
 * @param locale of dates, numbers and texts
 */
public record Display(ZoneId zone, @Nullable Currency currency, Locale locale) {

    /** Of lists that belong to no single organization: the person's own zone, else UTC. */
    public static Display of(Actor actor) {
        return new Display(actor.zone() == null ? ZoneId.of("UTC") : actor.zone(), null, actor.locale());
    }
}
