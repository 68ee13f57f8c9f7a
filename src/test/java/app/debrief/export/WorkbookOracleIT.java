package app.debrief.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.debrief.account.MemberService;
import app.debrief.browser.BrowserTest;
import app.debrief.common.Actor;
import app.debrief.common.CurrentActor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Another program reads our workbooks, another query says what they are to hold: cell by cell the same. */
class WorkbookOracleIT extends BrowserTest {

    private static final int CHOICES = 100;
    private static final List<String> EMPLOYEES = List.of("sunrise_sofia", "tidewell_amelia");

    @TempDir
    Path folder;

    @Autowired
    ExportService exports;

    @Autowired
    MemberService members;

    @Autowired
    CurrentActor actors;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    @Test
    void aHundredWorkbooksHoldWhatPlainSqlFinds() throws Exception {
        var office = Office.found();
        var files = new SessionFiles(exports, actors);
        var sql = new PlainSql(jdbc);
        var random = new Random(20_260_302);
        var choices = new ArrayList<PlainSql.Choice>();
        var workbooks = new ArrayList<Path>();
        var expected = new ArrayList<List<List<String>>>();
        for (int i = 0; i < CHOICES; i++) {
            var choice = PlainSql.choice(random, clock.instant());
            var employee = EMPLOYEES.get(i % EMPLOYEES.size());
            choices.add(choice);
            expected.add(sql.rows(employee, choice));
            workbooks.add(Files.write(
                    folder.resolve("w" + i + ".xlsx"),
                    actors.actingAs(administrator(), () -> files.content(request(employee, choice)))));
        }

        var found = office.toCsv(workbooks, folder);

        var cells = 0L;
        var differences = new ArrayList<String>();
        for (int i = 0; i < CHOICES; i++) {
            var rows = read(found.get(i));
            compare(choices.get(i), expected.get(i), rows.subList(1, rows.size()), differences);
            cells += (long) expected.get(i).size() * choices.get(i).columns().size();
        }
        assertThat(differences).isEmpty();
        assertThat(cells).as("cells compared").isGreaterThan(100_000);
    }

    private static void compare(
            PlainSql.Choice choice, List<List<String>> expected, List<List<String>> found, List<String> differences) {
        if (expected.size() != found.size()) {
            differences.add("%s: %d rows instead of %d".formatted(choice, found.size(), expected.size()));
            return;
        }
        for (int row = 0; row < found.size(); row++) {
            if (!found.get(row).equals(expected.get(row))) {
                differences.add(
                        "%s: row %d is %s instead of %s".formatted(choice, row, found.get(row), expected.get(row)));
            }
        }
    }

    private Actor administrator() {
        return actors.actingAs(Actor.system("test"), () -> members.findByEmail("ines@debrief.example"))
                .flatMap(member -> actors.ofMember(member.id()))
                .orElseThrow();
    }

    private static ExportRequest request(String employee, PlainSql.Choice choice) {
        return new ExportRequest(
                "sessions",
                employee,
                choice.parameters(),
                choice.columns(),
                null,
                ExportFormat.XLSX,
                true,
                SessionFiles.CHICAGO,
                Locale.ENGLISH);
    }

    private static List<List<String>> read(Path csv) throws IOException {
        try (var parser = CSVParser.parse(csv, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
            return parser.stream().map(line -> line.stream().toList()).toList();
        }
    }
}
