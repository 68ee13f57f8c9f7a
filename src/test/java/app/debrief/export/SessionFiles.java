package app.debrief.export;

import static org.awaitility.Awaitility.await;

import app.debrief.common.CurrentActor;
import app.debrief.session.SessionColumns;
import app.debrief.session.SessionExports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;

/** Lets people export sessions, and waits for the files. */
@TestComponent
public class SessionFiles {

    static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final Map<String, String> EVERYTHING =
            Map.of("started_at", "any", "is_test", "any", "is_archived", "any");

    private final ExportService exports;
    private final CurrentActor actors;

    SessionFiles(ExportService exports, CurrentActor actors) {
        this.exports = exports;
        this.actors = actors;
    }

    /** Every session of an AI employee, in the columns shown at first, as CSV. */
    public ExportRequest request(String employee) {
        return request(
                employee,
                ExportFormat.CSV,
                SessionColumns.FOR_BUILDER.initial().stream().map(c -> c.key()).toList());
    }

    public ExportRequest request(String employee, ExportFormat format, List<String> columns) {
        return new ExportRequest(
                SessionExports.LIST, employee, EVERYTHING, columns, null, format, true, CHICAGO, Locale.ENGLISH);
    }

    /** The fixed report of everything. */
    public ExportRequest report(String employee) {
        return new ExportRequest(
                SessionExports.LIST,
                employee,
                EVERYTHING,
                List.of(),
                SessionColumns.SESSION_REPORT,
                ExportFormat.CSV,
                false,
                CHICAGO,
                Locale.ENGLISH);
    }

    /** Exports on behalf of the current actor; gives the id of the ended export. */
    public long finished(ExportRequest request) {
        var id = exports.start(request);
        var actor = actors.get();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> actors.actingAs(
                        actor, () -> exports.find(id).orElseThrow().state().ended()));
        return id;
    }

    /** The file's content. */
    public byte[] content(ExportRequest request) {
        try {
            return Files.readAllBytes(
                    exports.download(finished(request)).orElseThrow().file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file's content as text. */
    public String text(ExportRequest request) {
        return new String(content(request), StandardCharsets.UTF_8);
    }
}
