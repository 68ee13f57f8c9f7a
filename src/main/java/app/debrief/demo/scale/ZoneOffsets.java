package app.debrief.demo.scale;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** What clocks are ahead of UTC: the database has no table of zones. */
final class ZoneOffsets {

    private ZoneOffsets() {}

    /** Makes the offsets of a span of local time known to the filling; a doubled hour is the earlier one. */
    static void store(Collection<ZoneId> zones, LocalDateTime from, LocalDateTime to, JdbcTemplate database) {
        var rows = new ArrayList<Object[]>();
        zones.stream().distinct().forEach(zone -> rows.addAll(rows(zone, from, to)));
        database.batchUpdate("insert into scale_offset values (?, ?, ?, ?)", rows);
    }

    private static List<Object[]> rows(ZoneId zone, LocalDateTime from, LocalDateTime to) {
        var rows = new ArrayList<Object[]>();
        var begin = from;
        var rules = zone.getRules();
        var change = rules.nextTransition(from.toInstant(ZoneOffset.UTC));
        while (change != null && change.getDateTimeBefore().isBefore(to)) {
            rows.add(new Object[] {
                zone.getId(),
                begin,
                change.getDateTimeBefore(),
                change.getOffsetBefore().getTotalSeconds()
            });
            begin = change.getDateTimeBefore();
            change = rules.nextTransition(change.getInstant());
        }
        rows.add(new Object[] {
            zone.getId(), begin, to, rules.getOffset(begin.plusHours(2)).getTotalSeconds()
        });
        return rows;
    }
}
