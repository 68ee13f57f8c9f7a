package app.debrief.scoring;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * When a business is open. A business whose hours nobody has configured has none of these, rather than empty ones.
 *
 * @param weekly intervals that begin on a day of the week; a day without any is closed
 * @param exceptions intervals that begin on a certain date in place of the weekly ones; none at all closes that date
 */
public record OpeningHours(
        Map<DayOfWeek, List<OpeningInterval>> weekly, Map<LocalDate, List<OpeningInterval>> exceptions) {

    public OpeningHours {
        weekly = copy(weekly);
        exceptions = copy(exceptions);
    }

    /**
     * Whether the business is open at that moment: openings are inclusive, closings exclusive, both in local time.
     *
     * <p>Since an interval belongs to the day on which it begins, an exception leaves the night before it alone and
     * takes the night after it along: Friday 18:00 to 02:00 lasts two hours into a closed Saturday, and a closed Friday
     * has no opening in the first hours of Saturday.
     *
     * @param zone the business's own
     */
    public boolean contains(Instant instant, ZoneId zone) {
        var today = LocalDate.ofInstant(instant, zone);
        return opensOn(today, instant, zone) || opensOn(today.minusDays(1), instant, zone);
    }

    private boolean opensOn(LocalDate day, Instant instant, ZoneId zone) {
        return intervals(day).stream().anyMatch(interval -> interval.contains(instant, day, zone));
    }

    private List<OpeningInterval> intervals(LocalDate day) {
        var exception = exceptions.get(day);
        return exception != null ? exception : weekly.getOrDefault(day.getDayOfWeek(), List.of());
    }

    private static <K> Map<K, List<OpeningInterval>> copy(Map<K, List<OpeningInterval>> days) {
        return days.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, day -> List.copyOf(day.getValue())));
    }
}
