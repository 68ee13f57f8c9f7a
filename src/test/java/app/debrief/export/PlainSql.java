package app.debrief.export;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** What files are to hold, by SQL that was written without a look at how the product asks. */
final class PlainSql {

    private static final String AMOUNT = "coalesce(format(%s, 2), '')";
    private static final String RATIO = "coalesce(concat(format(%s * 100, 2), '%%'), '')";
    private static final String VERDICT =
            "case %s when 'YES_A' then 'Yes-A' when 'YES_B' then 'Yes-B' when 'NO' then 'No' else '' end";

    /** Cells by key, as a spreadsheet shows them; times are formatted in Java, for the server knows no zones. */
    static final Map<String, String> CELLS = cells();

    /** What sorts by something else than its cell. */
    private static final Map<String, String> ORDERS = orders();

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final JdbcTemplate jdbc;

    PlainSql(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A choice of filters, columns and order.
     *
     * @param parameters as an address says it
     * @param where as SQL says it
     */
    record Choice(Map<String, String> parameters, List<String> columns, String where, String order) {}

    static Choice choice(Random random, Instant now) {
        var parameters = new LinkedHashMap<String, String>();
        var where = new ArrayList<String>();
        flag(random, parameters, where, "is_test", "test", "live");
        flag(random, parameters, where, "is_archived", "yes", "no");
        for (var key : List.of("is_lead", "is_opportunity", "is_todo")) {
            if (random.nextInt(4) == 0) {
                flag(random, parameters, where, key, "yes", "no");
            }
        }
        if (random.nextBoolean()) {
            parameters.put("channel", "voice,sms");
            where.add("s.channel in ('VOICE', 'SMS')");
        }
        if (random.nextInt(3) == 0) {
            parameters.put("auto_assessment", "yes_b,no");
            where.add("s.auto_assessment in ('YES_B', 'NO')");
        }
        if (random.nextInt(3) == 0) {
            parameters.put("session_length", "regular");
            where.add("s.session_length = 'REGULAR'");
        }
        if (random.nextBoolean()) {
            var from = now.minus(1 + random.nextInt(50), ChronoUnit.DAYS)
                    .atZone(SessionFiles.CHICAGO)
                    .toLocalDate();
            parameters.put("started_at", from + "..");
            where.add("s.started_at >= '"
                    + utc(from.atStartOfDay(SessionFiles.CHICAGO).toInstant()) + "'");
        } else {
            parameters.put("started_at", "any");
        }
        var keys = new ArrayList<>(CELLS.keySet());
        Collections.shuffle(keys, random);
        var columns = List.copyOf(keys.subList(0, 1 + random.nextInt(keys.size())));
        var sortable = keys.stream()
                .filter(key -> !List.of("summary", "comment", "actual_result", "expected_result", "utm")
                        .contains(key))
                .toList();
        var sort = sortable.get(random.nextInt(sortable.size()));
        var descending = random.nextBoolean();
        parameters.put("sort", (descending ? "-" : "") + sort);
        var direction = descending ? " desc" : "";
        var order = sort.equals("started_at")
                ? "s.started_at" + direction + ", s.id" + direction
                : ORDERS.getOrDefault(sort, "s." + sort) + direction + ", s.started_at desc, s.id desc";
        return new Choice(parameters, columns, where.isEmpty() ? "true" : String.join(" and ", where), order);
    }

    /** The rows of an AI employee's sessions, cells as shown. */
    List<List<String>> rows(String employee, Choice choice) {
        var cells = choice.columns().stream().map(CELLS::get).collect(Collectors.joining(", "));
        return jdbc.query(
                "select " + cells + " from session s join session_text t on t.session_id = s.id"
                        + " join employee e on e.id = s.employee_id where e.idn = ? and " + choice.where()
                        + " order by " + choice.order(),
                (row, number) -> {
                    var values = new ArrayList<String>();
                    for (int i = 0; i < choice.columns().size(); i++) {
                        var text = row.getString(i + 1);
                        values.add(
                                choice.columns().get(i).equals("started_at")
                                        ? local(row.getObject(i + 1, LocalDateTime.class))
                                        : text == null ? "" : text);
                    }
                    return values;
                },
                employee);
    }

    private static void flag(
            Random random, Map<String, String> parameters, List<String> where, String key, String yes, String no) {
        switch (random.nextInt(3)) {
            case 0 -> {
                parameters.put(key, yes);
                where.add("s." + key + " = 1");
            }
            case 1 -> {
                parameters.put(key, no);
                where.add("s." + key + " = 0");
            }
            default -> parameters.put(key, "any");
        }
    }

    private static String utc(Instant instant) {
        return SHOWN.format(instant.atZone(ZoneOffset.UTC));
    }

    private static String local(LocalDateTime utc) {
        var local = utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(ZoneId.of("America/Chicago"));
        return SHOWN.format(local);
    }

    private static Map<String, String> cells() {
        var cells = new LinkedHashMap<String, String>();
        cells.put("started_at", "s.started_at");
        cells.put(
                "channel",
                "case s.channel when 'VOICE' then 'Voice' when 'SMS' then 'SMS' when 'CHAT' then 'Chat'"
                        + " when 'WHATSAPP' then 'WhatsApp' when 'EMAIL' then 'E-mail' else 'Other' end");
        cells.put("contact_name", "coalesce(s.contact_name, 'User')");
        cells.put("intent_type", "s.intent_type");
        cells.put("summary", "t.summary");
        cells.put("auto_assessment", VERDICT.formatted("s.auto_assessment"));
        cells.put("human_assessment", VERDICT.formatted("s.human_assessment"));
        cells.put("quality_stars", "s.quality_stars");
        for (var flag : List.of("is_opportunity", "is_todo", "is_archived", "is_lead", "is_test", "in_working_hours")) {
            cells.put(flag, "case s.%s when 1 then 'TRUE' when 0 then 'FALSE' else '' end".formatted(flag));
        }
        cells.put("asr", AMOUNT.formatted("s.asr"));
        cells.put("contact_information", "concat_ws(' · ', s.contact_phone, s.contact_email, s.contact_information)");
        cells.put("lead_value", AMOUNT.formatted("s.lead_value"));
        cells.put("conversion_rate", RATIO.formatted("s.conversion_rate"));
        cells.put("recognition", RATIO.formatted("s.recognition"));
        cells.put(
                "session_length",
                "case s.session_length when 'SHORT' then 'Short' when 'REGULAR' then 'Regular'"
                        + " when 'LONG' then 'Long' else '' end");
        cells.put("comment", "t.comment");
        cells.put(
                "units_value",
                "concat_ws(' ', cast(s.units_value as double), if(s.units_value is null, null, s.units_label))");
        cells.put("integration", "s.integration");
        cells.put("external_id", "s.external_id");
        cells.put("actual_result", "t.actual_result");
        cells.put("expected_result", "t.expected_result");
        cells.put("id", "cast(s.id as char)");
        cells.put(
                "utm",
                "(select group_concat(concat(u.name, '=', u.value) order by concat(u.name, '=', u.value)"
                        + " separator ', ') from session_utm u where u.session_id = s.id)");
        return cells;
    }

    private static Map<String, String> orders() {
        return Map.of(
                "contact_information",
                "nullif(concat_ws(' · ', s.contact_phone, s.contact_email, s.contact_information), '')");
    }
}
