package app.debrief.ingestion;

import static app.debrief.ingestion.ImportFixtures.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Real conversations, where a property names the folder that holds them. */
@SpringBootTest
@Import(ImportFixtures.class)
@EnabledIfSystemProperty(named = "corpus", matches = ".+")
class CorpusImportTest {

    @Autowired
    ImportFixtures imports;

    @Autowired
    JdbcClient jdbc;

    private final Path folder = Path.of(System.getProperty("corpus", ""));

    @Test
    void theCorpusComesInWholeAndASecondTimeChangesNothing() throws IOException {
        var sessions = folder.resolve("sessions.ndjson.gz");
        var employees = folder.resolve("employees.json");

        var first = imports.run(imports.job(SYSTEM, sessions, employees)).batch();
        var second = imports.run(imports.job(SYSTEM, sessions, employees)).batch();

        var inFile = new TreeMap<String, Long>();
        long messages = count(sessions, inFile);
        assertThat(first.state()).isEqualTo(ImportState.COMPLETE);
        assertThat(first.rejected()).isZero();
        assertThat(first.counts().created() + first.counts().unchanged()).isEqualTo(first.lines());
        assertThat(second.counts()).isEqualTo(new ImportCounts(0, 0, first.lines(), 0));
        assertThat(stored()).isEqualTo(inFile);
        assertThat(jdbc.sql("""
                        select count(*) from session_message m join session s on s.id = m.session_id
                        where s.source_session_id like 'sgd-%'
                        """)
                        .query(Long.class)
                        .single())
                .isEqualTo(messages);
        assertThat(Map.of("sessions", first.lines(), "messages", messages))
                .isEqualTo(Map.of("sessions", 2_074L, "messages", 31_868L));
    }

    /** Sessions by employee and channel. */
    private Map<String, Long> stored() {
        var stored = new TreeMap<String, Long>();
        jdbc.sql("""
                select concat(e.idn, ' ', s.channel), count(*) from session s join employee e on e.id = s.employee_id
                where s.source_session_id like 'sgd-%' group by 1
                """)
                .query((row, number) -> stored.put(row.getString(1), row.getLong(2)))
                .list();
        return stored;
    }

    private static long count(Path sessions, Map<String, Long> byEmployeeAndChannel) throws IOException {
        long messages = 0;
        try (var reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(sessions)), StandardCharsets.UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                var json = JsonMapper.shared().readTree(line);
                byEmployeeAndChannel.merge(
                        json.get("employee").stringValue() + " " + json.get("channel").stringValue(), 1L, Long::sum);
                messages += json.get("messages").size();
            }
        }
        return messages;
    }
}
