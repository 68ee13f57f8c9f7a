package app.debrief.demo.data;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/**
 * Opening hours of a business in its own zone.
 *
 * @param weekly intervals of each weekday; a weekday that is absent is closed
 * @param exceptions days on which other hours hold
 */
public record DemoOpeningHours(Map<DayOfWeek, List<Interval>> weekly, List<SpecialDay> exceptions) {

    /** The intervals that begin on a date. */
    public List<Interval> on(LocalDate date) {
        return exceptions.stream()
                .filter(exception -> exception.date().equals(date))
                .findFirst()
                .map(SpecialDay::intervals)
                .orElseGet(() -> weekly.getOrDefault(date.getDayOfWeek(), List.of()));
    }

    /**
     * Half-open: the first moment is in hours, the last is not. An interval that does not end after it began ends on the
     * next day.
     *
     * @param open {@code HH:mm}
     * @param close {@code HH:mm}, where {@code 24:00} is the end of the day
     */
    public record Interval(String open, String close) {

        @JsonCreator
        static Interval parse(String openToClose) {
            var parts = openToClose.split("-", 2);
            return new Interval(parts[0], parts[1]);
        }

        LocalTime opens() {
            return LocalTime.parse(open);
        }

        /** {@code 24:00} and {@code 00:00} are the same moment: midnight at the end of the day. */
        LocalTime closes() {
            return LocalTime.parse(close.equals("24:00") ? "00:00" : close);
        }
    }

    /**
     * One day with other hours.
     *
     * @param intervals empty when closed
     */
    public record SpecialDay(LocalDate date, String name, List<Interval> intervals) {}
}
