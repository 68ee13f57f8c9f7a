package app.debrief.scoring;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * One stretch of a day's opening hours, on the clock on the wall; it belongs to the day on which it begins.
 *
 * @param from when it opens, inclusive
 * @param to when it closes, exclusive; a time that is not after {@code from} is on the following day, so that midnight
 *     closes at the end of the day and equal times are open round the clock
 */
public record OpeningInterval(LocalTime from, LocalTime to) {

    private static final String END_OF_DAY = "24:00";

    /**
     * Reads an interval as people write it.
     *
     * @param from hours and minutes, {@code 00:00} to {@code 23:59}
     * @param to the same, or {@code 24:00} for the end of the day
     * @throws java.time.format.DateTimeParseException if either is no time of day
     */
    public static OpeningInterval parse(String from, String to) {
        return new OpeningInterval(
                LocalTime.parse(from), to.equals(END_OF_DAY) ? LocalTime.MIDNIGHT : LocalTime.parse(to));
    }

    /** Whether the instant lies within the interval that begins on that day. */
    boolean contains(Instant instant, LocalDate day, ZoneId zone) {
        var opens = day.atTime(from);
        var closes = (to.isAfter(from) ? day : day.plusDays(1)).atTime(to);
        return !instant.isBefore(opening(opens, zone)) && instant.isBefore(closing(closes, zone));
    }

    /** The earlier of the two if the clocks go back over it. */
    private static Instant opening(LocalDateTime local, ZoneId zone) {
        return afterGap(local, zone).withEarlierOffsetAtOverlap().toInstant();
    }

    /** The later of the two if the clocks go back over it, so that the interval stays in one piece. */
    private static Instant closing(LocalDateTime local, ZoneId zone) {
        return afterGap(local, zone).withLaterOffsetAtOverlap().toInstant();
    }

    /** A time that the clocks skip is the moment at which they skip it. */
    private static ZonedDateTime afterGap(LocalDateTime local, ZoneId zone) {
        var transition = zone.getRules().getTransition(local);
        return transition != null && transition.isGap()
                ? transition.getInstant().atZone(zone)
                : local.atZone(zone);
    }
}
