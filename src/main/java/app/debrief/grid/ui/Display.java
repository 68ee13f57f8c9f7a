package app.debrief.grid.ui;

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
public record Display(ZoneId zone, @Nullable Currency currency, Locale locale) {}
