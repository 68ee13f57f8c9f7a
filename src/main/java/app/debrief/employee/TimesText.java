package app.debrief.employee;

import app.debrief.scoring.OpeningInterval;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Opening hours as text that people and files use: {@code 09:00-12:00, 18:00-24:00}. */
public final class TimesText {

    private TimesText() {}

    /** From and to, with {@code 24:00} for the end of the day. */
    public static String of(OpeningInterval interval) {
        var to = interval.to().equals(LocalTime.MIDNIGHT)
                ? "24:00"
                : interval.to().toString();
        return interval.from() + "-" + to;
    }

    /** The intervals of a day; empty if there are none. */
    public static String of(List<OpeningInterval> intervals) {
        return intervals.stream().map(TimesText::of).collect(Collectors.joining(", "));
    }

    /**
     * Reads an interval: two times of day with a dash between.
     *
     * @throws DateTimeException if it is none
     */
    public static OpeningInterval interval(String text) {
        var ends = text.strip().split("\\s*[-–]\\s*", -1);
        if (ends.length != 2) {
            throw new DateTimeException("No interval");
        }
        return OpeningInterval.parse(ends[0], ends[1]);
    }

    /**
     * Reads the intervals of a day, with commas between; a blank text has none.
     *
     * @throws DateTimeException if one is none
     */
    public static List<OpeningInterval> intervals(String text) {
        return text.isBlank()
                ? List.of()
                : Stream.of(text.split(",", -1)).map(TimesText::interval).toList();
    }

    static String week(OpeningTimes times) {
        return times.weekly().keySet().stream()
                .sorted()
                .map(day -> day.name().toLowerCase(Locale.ROOT) + " " + of(times.on(day)))
                .collect(Collectors.joining("; "));
    }

    static String exceptions(OpeningTimes times) {
        return times.exceptions().stream()
                .map(e -> e.date() + " " + e.name() + ": " + (e.intervals().isEmpty() ? "closed" : of(e.intervals())))
                .collect(Collectors.joining("; "));
    }
}
