package app.debrief.employee;

import app.debrief.scoring.OpeningInterval;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A row of the weekly opening hours, in {@link Minutes}. */
@Embeddable
record StoredInterval(
        @Enumerated(EnumType.STRING) @Column(name = "day_of_week", nullable = false, length = 9)
        DayOfWeek day,

        @Column(name = "from_minute", nullable = false) short from,
        @Column(name = "to_minute", nullable = false) short to) {

    static List<StoredInterval> of(OpeningTimes times) {
        return times.weekly().entrySet().stream()
                .flatMap(day -> day.getValue().stream().map(interval -> of(day.getKey(), interval)))
                .toList();
    }

    static Map<DayOfWeek, List<OpeningInterval>> weekly(List<StoredInterval> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        StoredInterval::day,
                        () -> new EnumMap<>(DayOfWeek.class),
                        Collectors.mapping(row -> Minutes.interval(row.from, row.to), Collectors.toList())));
    }

    private static StoredInterval of(DayOfWeek day, OpeningInterval interval) {
        return new StoredInterval(day, (short) Minutes.from(interval), (short) Minutes.to(interval));
    }
}
