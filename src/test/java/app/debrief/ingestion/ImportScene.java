package app.debrief.ingestion;

import static app.debrief.ingestion.ImportFixtures.line;

import app.debrief.common.Access;
import app.debrief.common.Actor;
import app.debrief.common.Area;
import app.debrief.common.Grant;
import app.debrief.common.Permission;
import app.debrief.session.SessionFixtures;
import app.debrief.session.SessionScope;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests of imports have in common: an AI employee of an organization of its own, and files. */
@SpringBootTest
@Import({SessionFixtures.class, ImportFixtures.class})
abstract class ImportScene {

    @Autowired
    SessionFixtures sessions;

    @Autowired
    ImportFixtures imports;

    @Autowired
    ImportService service;

    @Autowired
    ImportRunner runner;

    @Autowired
    ImportRecorder recorder;

    @Autowired
    ImportWatch watch;

    @Autowired
    JdbcClient jdbc;

    String idn = "";
    SessionScope scope = new SessionScope(0, 0);

    @BeforeEach
    void hire() {
        idn = SessionFixtures.name("sofia");
        scope = sessions.employee(idn);
    }

    String lines(int count) {
        return IntStream.range(0, count).mapToObj(i -> line(idn, "s" + i)).collect(Collectors.joining("\n"));
    }

    long stored() {
        return stored(scope);
    }

    long stored(SessionScope of) {
        return jdbc.sql("select count(*) from session where employee_id = ?")
                .param(of.employeeId())
                .query(Long.class)
                .single();
    }

    static Actor builder(long member, long organization) {
        var grant = new Grant(
                Set.of(new Permission(Area.IMPORTS, Access.READ), new Permission(Area.IMPORTS, Access.WRITE)), false);
        return new Actor(member, "Builder", null, Map.of(organization, grant), null, Locale.ENGLISH);
    }

    static byte[] gzip(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
