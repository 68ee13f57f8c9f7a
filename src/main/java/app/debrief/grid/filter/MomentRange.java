package app.debrief.grid.filter;

import app.debrief.common.TimeRange;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A range of instants as a person chooses it; it becomes instants only when a query runs. */
public sealed interface MomentRange {

    /** The instants meant, half-open. */
    TimeRange resolve(Instant now, ZoneId zone);

    /** The form in an address. */
    String parameter();

    /** The ends that the clocks of that zone skip. */
    default List<Skipped> skipped(ZoneId zone) {
        return List.of();
    }

    /**
     * A local time that no clock showed.
     *
     * @param chosen what was asked for
     * @param readAs the time that is meant instead, behind the gap
     */
    record Skipped(LocalDateTime chosen, LocalDateTime readAs) {}

    /** Reads the form of an address. */
    static Optional<MomentRange> parse(String parameter) {
        for (var last : Last.values()) {
            if (last.parameter().equals(parameter)) {
                return Optional.of(last);
            }
        }
        var ends = parameter.split("\\.\\.", -1);
        if (ends.length != 2) {
            return Optional.empty();
        }
        try {
            var from = ends[0].isEmpty() ? null : moment(ends[0], false);
            var to = ends[1].isEmpty() ? null : moment(ends[1], true);
            if ((from == null && to == null) || (from != null && to != null && !from.isBefore(to))) {
                return Optional.empty();
            }
            return Optional.of(new Between(from, to));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDateTime moment(String text, boolean end) {
        if (text.contains("T")) {
            return LocalDateTime.parse(text);
        }
        var date = LocalDate.parse(text);
        return end ? date.plusDays(1).atStartOfDay() : date.atStartOfDay();
    }

    /** The hours before now; stays relative wherever it is kept. */
    enum Last implements MomentRange {
        LAST_24_HOURS(24),
        LAST_7_DAYS(168),
        LAST_30_DAYS(720);

        private final int hours;

        Last(int hours) {
            this.hours = hours;
        }

        @Override
        public TimeRange resolve(Instant now, ZoneId zone) {
            return new TimeRange(now.minusSeconds(hours * 3600L), now);
        }

        @Override
        public String parameter() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * From one local time to another.
     *
     * @param from included; null for no beginning
     * @param to not included; null for no end
     */
    record Between(@Nullable LocalDateTime from, @Nullable LocalDateTime to) implements MomentRange {

        /**
         * The instants meant. A local time that the clocks skipped is moved behind the gap; of one that they show
         * twice, a beginning is the earlier and an end the later, so that nothing of the doubled hour is lost.
         */
        @Override
        public TimeRange resolve(Instant now, ZoneId zone) {
            return new TimeRange(
                    from == null
                            ? null
                            : from.atZone(zone).withEarlierOffsetAtOverlap().toInstant(),
                    to == null
                            ? null
                            : to.atZone(zone).withLaterOffsetAtOverlap().toInstant());
        }

        @Override
        public List<Skipped> skipped(ZoneId zone) {
            return Stream.of(Optional.ofNullable(from), Optional.ofNullable(to))
                    .flatMap(Optional::stream)
                    .filter(local -> zone.getRules().getValidOffsets(local).isEmpty())
                    .map(local -> new Skipped(local, local.atZone(zone).toLocalDateTime()))
                    .toList();
        }

        @Override
        public String parameter() {
            return (from == null ? "" : from) + ".." + (to == null ? "" : to);
        }
    }
}
