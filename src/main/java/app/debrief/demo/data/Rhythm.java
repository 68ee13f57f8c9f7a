package app.debrief.demo.data;

import app.debrief.demo.data.DemoOpeningHours.Interval;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** When an employee's sessions begin: more of them every week, by weekday and by hour, until now. */
final class Rhythm {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final Duration REACH = Duration.ofDays(60);
    private static final int RUNNING = 2;

    private final Desk desk;
    private final Traffic traffic;
    private final ZoneId zone;
    private final Instant now;
    private final LocalDate today;

    Rhythm(Desk desk, Instant now) {
        this.desk = desk;
        this.traffic = desk.traffic();
        this.zone = desk.employee().timeZone();
        this.now = now;
        this.today = now.atZone(zone).toLocalDate();
    }

    List<Cue> cues() {
        var cues = new ArrayList<Cue>();
        double expected = 0;
        int planned = 0;
        double whole =
                IntStream.range(0, traffic.days()).mapToDouble(this::weight).sum();
        for (int daysAgo = traffic.days() - 1; daysAgo >= 0; daysAgo--) {
            expected += traffic.sessions() * weight(daysAgo) / whole;
            for (int ordinal = 1; planned < Math.round(expected); ordinal++) {
                cues.add(cue(daysAgo, ordinal));
                planned++;
            }
        }
        cues.addAll(atTheDoor());
        cues.removeIf(cue -> !cue.startedAt().isBefore(now) || cue.startedAt().isBefore(now.minus(REACH)));
        cues.addAll(running());
        return cues;
    }

    /** Half as busy again at the end as at the beginning; today counts in full, though part of it lies ahead. */
    private double weight(int daysAgo) {
        double growth = 1.2 - 0.4 * daysAgo / traffic.days();
        return growth
                * traffic.weekdays().get(today.minusDays(daysAgo).getDayOfWeek().getValue() - 1);
    }

    private Cue cue(int daysAgo, int ordinal) {
        var take = daysAgo + "/" + ordinal;
        var dice = Dice.of("start", desk.employee().idn(), take);
        var hours = IntStream.range(0, 24).boxed().toList();
        var time = LocalTime.of(dice.weighted(hours, traffic.hoursOfDay()::get), dice.between(0, 59))
                .plusSeconds(dice.between(0, 59))
                .plusNanos(dice.between(0, 999) * 1_000_000L);
        var date = today.minusDays(daysAgo);
        return cue("%s-%02d".formatted(DAY.format(date), ordinal), take, date, time);
    }

    private Cue cue(String id, String take, LocalDate date, LocalTime time) {
        return new Cue(desk, id(id), take, date.atTime(time).atZone(zone).toInstant(), false);
    }

    private String id(String suffix) {
        return desk.employee().idn() + "-" + suffix;
    }

    /** On a recent day, one each in the second before opening, at opening, in the last second and at closing. */
    private List<Cue> atTheDoor() {
        var hours = desk.employee().hours();
        var cues = new ArrayList<Cue>();
        if (hours == null) {
            return cues;
        }
        for (int daysAgo = 2; cues.isEmpty() && daysAgo < 9; daysAgo++) {
            var date = today.minusDays(daysAgo);
            for (Interval interval : hours.on(date)) {
                if (interval.opens().equals(interval.closes())) {
                    continue;
                }
                var lastDay = interval.closes().isAfter(interval.opens()) ? date : date.plusDays(1);
                var opening = interval.open().replace(":", "");
                cues.add(cue(
                        opening + "-before",
                        opening + "a",
                        date,
                        interval.opens().minusSeconds(1)));
                cues.add(cue(opening + "-open", opening + "b", date, interval.opens()));
                cues.add(cue(
                        opening + "-last",
                        opening + "c",
                        beforeMidnight(lastDay, interval),
                        interval.closes().minusSeconds(1)));
                cues.add(cue(opening + "-close", opening + "d", lastDay, interval.closes()));
            }
        }
        return cues;
    }

    private static LocalDate beforeMidnight(LocalDate lastDay, Interval interval) {
        return interval.closes().equals(LocalTime.MIDNIGHT) ? lastDay.minusDays(1) : lastDay;
    }

    private List<Cue> running() {
        return IntStream.rangeClosed(1, RUNNING)
                .mapToObj(ordinal -> {
                    var take = "running/" + ordinal;
                    int seconds =
                            Dice.of("running", desk.employee().idn(), ordinal).between(90, 1500);
                    return new Cue(desk, id("running-" + ordinal), take, now.minusSeconds(seconds), true);
                })
                .toList();
    }
}
