package app.debrief.employee;

import app.debrief.scoring.OpeningInterval;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row of a date that leaves the week: one of its intervals in {@link Minutes}, or 0 to 0 if it is closed. */
@Embeddable
record StoredException(
        @Column(name = "exception_date", nullable = false) LocalDate date,
        @Column(nullable = false, length = 120) String name,
        @Column(name = "from_minute", nullable = false) short from,
        @Column(name = "to_minute", nullable = false) short to) {

    static List<StoredException> of(OpeningTimes times) {
        return times.exceptions().stream().flatMap(StoredException::rows).toList();
    }

    static List<OpeningException> exceptions(List<StoredException> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(StoredException::date, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(date -> new OpeningException(
                        date.getKey(), date.getValue().getFirst().name(), intervals(date.getValue())))
                .toList();
    }

    private static Stream<StoredException> rows(OpeningException exception) {
        return exception.intervals().isEmpty()
                ? Stream.of(new StoredException(exception.date(), exception.name(), (short) 0, (short) 0))
                : exception.intervals().stream()
                        .map(interval -> new StoredException(
                                exception.date(), exception.name(), (short) Minutes.from(interval), (short)
                                        Minutes.to(interval)));
    }

    private static List<OpeningInterval> intervals(List<StoredException> rows) {
        return rows.stream()
                .filter(row -> row.to > 0)
                .map(row -> Minutes.interval(row.from, row.to))
                .toList();
    }
}
