package app.debrief.employee;

import app.debrief.common.InvalidInputException;
import app.debrief.scoring.OpeningInterval;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Opening hours make sense if no two intervals overlap, those that last into the next day included. */
final class OpeningTimesRules {

    private static final int DAY = 24 * 60;
    private static final int WEEK = 7 * DAY;
    private static final int LONGEST_NAME = 120;

    private OpeningTimesRules() {}

    static OpeningTimes checked(OpeningTimes entered) {
        if (!entered.configured() && !entered.exceptions().isEmpty()) {
            throw new InvalidInputException("opening_exceptions", "exceptions-without-week");
        }
        checkWeek(entered);
        List<OpeningException> exceptions = new ArrayList<>();
        Set<LocalDate> dates = new HashSet<>();
        for (var exception : entered.exceptions()) {
            if (!dates.add(exception.date())) {
                throw new InvalidInputException("opening_exceptions", "exception-twice", exception.date());
            }
            checkDate(exception);
            exceptions.add(new OpeningException(
                    exception.date(),
                    AttributeRules.text("opening_exceptions", exception.name(), LONGEST_NAME),
                    exception.intervals()));
        }
        return new OpeningTimes(entered.weekly(), exceptions);
    }

    private static void checkWeek(OpeningTimes entered) {
        List<Stretch> stretches = new ArrayList<>();
        for (var day : DayOfWeek.values()) {
            for (var interval : entered.on(day)) {
                stretches.add(Stretch.of("opening_hours", (day.getValue() - 1) * DAY, interval));
            }
        }
        if (!stretches.isEmpty()) {
            // The week begins again: what lasts beyond Sunday must end before Monday's first interval.
            stretches.add(stretches.getFirst().later(WEEK));
        }
        refuseOverlap("opening_hours", stretches);
    }

    private static void checkDate(OpeningException exception) {
        refuseOverlap(
                "opening_exceptions",
                exception.intervals().stream()
                        .map(interval -> Stretch.of("opening_exceptions", 0, interval))
                        .toList());
    }

    private static void refuseOverlap(String field, List<Stretch> ordered) {
        for (int i = 1; i < ordered.size(); i++) {
            var before = ordered.get(i - 1);
            var after = ordered.get(i);
            if (after.from() < before.to()) {
                throw new InvalidInputException(
                        field, "hours-overlap", TimesText.of(before.interval()), TimesText.of(after.interval()));
            }
        }
    }

    /** An interval in minutes from the beginning of the week, or of a date. */
    private record Stretch(int from, int to, OpeningInterval interval) {

        static Stretch of(String field, int midnight, OpeningInterval interval) {
            if (interval.from().getSecond() != 0 || interval.to().getSecond() != 0) {
                throw new InvalidInputException(field, "not-a-time", TimesText.of(interval));
            }
            var opens = Minutes.from(interval);
            var closes = Minutes.to(interval);
            return new Stretch(midnight + opens, midnight + (closes > opens ? closes : closes + DAY), interval);
        }

        Stretch later(int minutes) {
            return new Stretch(from + minutes, to + minutes, interval);
        }
    }
}
