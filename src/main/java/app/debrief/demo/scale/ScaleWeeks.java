package app.debrief.demo.scale;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** The statements that fill a week, on one connection whose temporary tables hold what weeks are made of. */
final class ScaleWeeks implements AutoCloseable {

    /** Sessions per person, in the mean. */
    private static final long SESSIONS_OF_A_PERSON = 4;

    private static final BigDecimal FIRST_PRICE = new BigDecimal("0.80");
    private static final Pattern TABLE = Pattern.compile("create temporary table (\\w+)");
    private static final int FACTOR_SCALE = 6;

    private final NamedParameterJdbcTemplate database;
    private final List<String> statements = Script.read("week.sql");
    private final MapSqlParameterSource fixed;

    private ScaleWeeks(NamedParameterJdbcTemplate database, MapSqlParameterSource fixed) {
        this.database = database;
        this.fixed = fixed;
    }

    /** Prepares everything that does not differ from week to week. */
    static ScaleWeeks open(DataSource single, Filling filling, List<ScaleEmployee> hired, long reviewer) {
        var database = new JdbcTemplate(single);
        // Every row refers to one that the same week wrote, and no key repeats: looking again would cost a third.
        database.execute("set foreign_key_checks = 0, unique_checks = 0");
        Script.read("tables.sql").forEach(database::execute);
        var zones = new HashMap<Long, ZoneId>();
        hired.forEach(employee -> zones.put(employee.source(), employee.zone()));
        var source = new Templates(database);
        var templates = source.read(zones);
        var counts = source.store(templates);
        store(hired, counts, database);
        ZoneOffsets.store(
                zones.values(),
                filling.endsOn().minusWeeks(Filling.WEEKS + 1).atStartOfDay(),
                filling.endsOn().plusWeeks(1).atStartOfDay(),
                database);
        var texts = new TextPool(source.comments());
        texts.store(templates, database);
        var names = new NamePool(texts.vocabulary());
        names.store(names(templates, hired), database);
        return new ScaleWeeks(
                new NamedParameterJdbcTemplate(database),
                new MapSqlParameterSource()
                        .addValue("others", hired.size() - 1)
                        .addValue("people", Math.max(1, filling.sessions() / hired.size() / SESSIONS_OF_A_PERSON))
                        .addValue("variants", TextPool.VARIANTS)
                        .addValue("firsts", names.firsts())
                        .addValue("lasts", names.lasts())
                        .addValue("reviewer", reviewer)
                        .addValue("until", filling.endsOn().plusDays(1).atStartOfDay()));
    }

    /** Fills the week after those that are filled, or several if they are small. */
    void fill(Filling filling) {
        var from = filling.sessionsAfter(filling.weeks()) + 1;
        var to = filling.sessionsAfter(filling.weeks() + filling.step());
        if (from > to) {
            return;
        }
        var parameters = new MapSqlParameterSource(fixed.getValues())
                .addValue("day", filling.day())
                .addValue("weeks", filling.step())
                .addValue("price", price(filling.weeks()));
        for (var statement : statements) {
            database.update(statement.replace("{numbers}", "seq_" + from + "_to_" + to), parameters);
        }
    }

    @Override
    public void close() {
        var plain = database.getJdbcTemplate();
        Script.read("tables.sql").stream()
                .map(TABLE::matcher)
                .filter(Matcher::find)
                .forEach(table -> plain.execute("drop temporary table if exists " + table.group(1)));
        plain.execute("set foreign_key_checks = 1, unique_checks = 1");
    }

    /** Prices rose from week to week to what they are now. */
    private static BigDecimal price(int week) {
        return FIRST_PRICE.add(BigDecimal.ONE
                .subtract(FIRST_PRICE)
                .multiply(BigDecimal.valueOf(week))
                .divide(BigDecimal.valueOf(Filling.WEEKS - 1L), FACTOR_SCALE, RoundingMode.HALF_UP));
    }

    private static void store(List<ScaleEmployee> hired, Map<Long, Integer> templates, JdbcTemplate database) {
        var rows = new ArrayList<Object[]>();
        hired.forEach(employee -> rows.add(new Object[] {
            employee.ordinal(),
            employee.id(),
            employee.organizationId(),
            employee.country(),
            employee.source(),
            employee.zone().getId(),
            templates.getOrDefault(employee.source(), 0)
        }));
        database.batchUpdate("insert into scale_employee values (?, ?, ?, ?, ?, ?, ?)", rows);
    }

    private static Map<String, List<String>> names(List<Templates.Template> templates, List<ScaleEmployee> hired) {
        var countries = new HashMap<Long, String>();
        hired.forEach(employee -> countries.put(employee.source(), employee.country()));
        return templates.stream()
                .filter(template -> template.text().contactName() != null)
                .collect(Collectors.groupingBy(
                        template -> countries.getOrDefault(template.employee(), ""),
                        Collectors.mapping(
                                template -> String.valueOf(template.text().contactName()), Collectors.toList())));
    }
}
