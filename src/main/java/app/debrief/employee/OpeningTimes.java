package app.debrief.employee;

import app.debrief.scoring.OpeningHours;
import app.debrief.scoring.OpeningInterval;
import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Opening hours as people keep them.
 *
 * @param weekly intervals by the day on which they begin, the earliest first; days without any are left out
 * @param exceptions dates that differ, in order
 */
public record OpeningTimes(Map<DayOfWeek, List<OpeningInterval>> weekly, List<OpeningException> exceptions) {

    /** Nobody has said when the business is open. */
    public static final OpeningTimes NOT_CONFIGURED = new OpeningTimes(Map.of(), List.of());

    public OpeningTimes {
        var days = new EnumMap<DayOfWeek, List<OpeningInterval>>(DayOfWeek.class);
        weekly.forEach((day, intervals) -> {
            if (!intervals.isEmpty()) {
                days.put(day, earliestFirst(intervals));
            }
        });
        weekly = Map.copyOf(days);
        exceptions = exceptions.stream()
                .sorted(Comparator.comparing(OpeningException::date))
                .toList();
    }

    /** The same interval every day of the week, without exceptions. */
    public static OpeningTimes daily(OpeningInterval interval) {
        var week = new EnumMap<DayOfWeek, List<OpeningInterval>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            week.put(day, List.of(interval));
        }
        return new OpeningTimes(week, List.of());
    }

    /** Whether anybody has said when the business is open. */
    public boolean configured() {
        return !weekly.isEmpty();
    }

    /** For deciding whether a moment lies in working hours; empty if not configured. */
    public Optional<OpeningHours> hours() {
        return configured()
                ? Optional.of(new OpeningHours(
                        weekly,
                        exceptions.stream()
                                .collect(Collectors.toMap(OpeningException::date, OpeningException::intervals))))
                : Optional.empty();
    }

    /** A day's intervals, the earliest first; empty if it is closed. */
    public List<OpeningInterval> on(DayOfWeek day) {
        return weekly.getOrDefault(day, List.of());
    }

    static List<OpeningInterval> earliestFirst(List<OpeningInterval> intervals) {
        return intervals.stream()
                .sorted(Comparator.comparing(OpeningInterval::from))
                .toList();
    }
}
