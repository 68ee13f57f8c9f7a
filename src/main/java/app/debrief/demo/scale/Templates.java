package app.debrief.demo.scale;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The demo's sessions that can be repeated: closed, on a day with the usual opening hours, and nothing of what their worth
 * depends on set by hand.
 */
final class Templates {

    /**
     * One of them.
     *
     * @param text what it says
     */
    record Template(UUID id, long employee, LocalDateTime startedAt, SourceText text) {}

    private static final int HALF_HOUR = 1800;

    private final JdbcTemplate database;

    Templates(JdbcTemplate database) {
        this.database = database;
    }

    List<Template> read(Map<Long, ZoneId> zones) {
        return database.query(
                """
                select s.id, s.employee_id, s.started_at, s.contact_name, s.external_id,
                  t.summary, t.expected_result, t.actual_result, t.intent_title, t.raw_json
                from session s join session_text t on t.session_id = s.id
                where s.employee_id in (%s) and s.ended_at is not null
                  and not exists (select 1 from session_mark m where m.session_id = s.id
                    and m.field in ('is_lead', 'is_opportunity', 'is_test', 'is_todo', 'tags'))
                  and not exists (select 1 from employee_opening_exception x where x.employee_id = s.employee_id
                    and abs(datediff(x.exception_date, s.started_at)) <= 1)
                order by s.employee_id, s.source_session_id""".formatted(
                        zones.keySet().stream().sorted().map(String::valueOf).collect(Collectors.joining(","))),
                (row, number) -> new Template(
                        row.getObject("id", UUID.class),
                        row.getLong("employee_id"),
                        row.getObject("started_at", LocalDateTime.class)
                                .atOffset(ZoneOffset.UTC)
                                .atZoneSameInstant(zone(zones, row.getLong("employee_id")))
                                .toLocalDateTime(),
                        new SourceText(
                                row.getString("contact_name"),
                                row.getString("external_id"),
                                row.getString("summary"),
                                row.getString("expected_result"),
                                row.getString("actual_result"),
                                row.getString("intent_title"),
                                row.getString("raw_json"))));
    }

    /** What people wrote of the demo's sessions. */
    List<String> comments() {
        return database.queryForList(
                "select distinct comment from session_text where comment is not null and length(comment) < 400 order by comment",
                String.class);
    }

    /** Makes them and what they say known to the filling; returns how many each employee has. */
    Map<Long, Integer> store(List<Template> templates) {
        var counts = new HashMap<Long, Integer>();
        var rows = new ArrayList<@Nullable Object[]>();
        for (var template : templates) {
            var start = template.startedAt();
            rows.add(new @Nullable Object[] {
                template.employee(),
                counts.merge(template.employee(), 1, Integer::sum) - 1,
                template.id().toString(),
                start.getDayOfWeek().getValue() - 1,
                start.toLocalTime().toSecondOfDay() / HALF_HOUR * HALF_HOUR
            });
        }
        database.batchUpdate("insert into scale_template values (?, ?, ?, ?, ?)", rows);
        database.update("insert into scale_source select s.* from session s join scale_template t on t.id = s.id");
        return counts;
    }

    private static ZoneId zone(Map<Long, ZoneId> zones, long employee) {
        var zone = zones.get(employee);
        if (zone == null) {
            throw new IllegalStateException("No zone of employee " + employee);
        }
        return zone;
    }
}
