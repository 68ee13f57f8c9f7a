package app.debrief.employee;

import app.debrief.scoring.OpeningInterval;
import java.time.LocalTime;

/** Intervals as minutes from midnight, the form in which they are stored: the end of the day is 1440. */
final class Minutes {

    private static final int DAY = 24 * 60;

    private Minutes() {}

    static int from(OpeningInterval interval) {
        return minuteOf(interval.from());
    }

    static int to(OpeningInterval interval) {
        return interval.to().equals(LocalTime.MIDNIGHT) ? DAY : minuteOf(interval.to());
    }

    static OpeningInterval interval(int from, int to) {
        return new OpeningInterval(timeOf(from), timeOf(to % DAY));
    }

    private static int minuteOf(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    private static LocalTime timeOf(int minute) {
        return LocalTime.of(minute / 60, minute % 60);
    }
}
