package app.debrief.demo.scale;

import java.time.LocalDate;

/**
 * How far the data set is.
 *
 * @param sessions asked for
 * @param endsOn the day after its last one
 * @param weeks filled so far, the oldest first
 * @param millis that they took
 */
record Filling(long sessions, LocalDate endsOn, int weeks, long millis) {

    /** Three years. */
    static final int WEEKS = 156;

    private static final int QUARTER = 12;
    private static final long FEW = 500_000;

    boolean complete() {
        return weeks == WEEKS;
    }

    /** The first day of the next week. */
    LocalDate day() {
        return endsOn.minusWeeks(WEEKS - weeks);
    }

    /** How many sessions there are at the end of so many weeks. */
    long sessionsAfter(int number) {
        return Math.multiplyExact(sessions, number) / WEEKS;
    }

    /** How many weeks are filled together: a transaction of a few thousand sessions is no better than one of none. */
    int step() {
        return sessions < FEW ? QUARTER : 1;
    }

    Filling after(long took) {
        return new Filling(sessions, endsOn, weeks + step(), millis + took);
    }
}
