package app.debrief.ingestion;

import app.debrief.common.Actor;
import app.debrief.common.CurrentActor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Runs imports to their end on the thread of the test. */
@Component
class ImportFixtures {

    static final Actor SYSTEM = Actor.system("Test");

    private final ImportRecorder recorder;
    private final ImportRunner runner;
    private final ImportFolder folder;
    private final ImportService service;
    private final CurrentActor actors;
    private final JdbcClient jdbc;

    ImportFixtures(
            ImportRecorder recorder,
            ImportRunner runner,
            ImportFolder folder,
            ImportService service,
            CurrentActor actors,
            JdbcClient jdbc) {
        this.recorder = recorder;
        this.runner = runner;
        this.folder = folder;
        this.service = service;
        this.actors = actors;
        this.jdbc = jdbc;
    }

    /** A line for a session that begins now and says nothing more. */
    static String line(String employee, String id) {
        return """
                {"source_session_id":"%s","employee":"%s","channel":"CHAT","started_at":"2026-03-02T18:00:00Z",\
                "ended_at":"2026-03-02T18:05:00Z","messages":[{"seq":1,"at":"2026-03-02T18:00:00Z","role":"END_USER",\
                "content":"Hello"}]}""".formatted(id, employee);
    }

    Path file(String text) throws IOException {
        return file(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    Path file(InputStream content) throws IOException {
        return folder.store(content, Long.MAX_VALUE);
    }

    ImportJob job(Actor actor, Path sessions, @Nullable Path employees) {
        var batch = recorder.queue("sessions.ndjson", actor);
        return new ImportJob(batch.id(), "sessions.ndjson", actor, sessions, employees);
    }

    ImportReport run(ImportJob job) {
        runner.run(job, () -> false);
        return report(job.batchId());
    }

    ImportReport run(Actor actor, Path sessions) {
        return run(job(actor, sessions, null));
    }

    ImportReport report(long id) {
        return as(SYSTEM, () -> service.report(id).orElseThrow());
    }

    /** The refused lines as number, member and reason. */
    List<String> rejections(long id) {
        return jdbc.sql("""
                        select concat_ws(' | ', line_number, member, reason) from import_rejection
                        where batch_id = ? order by line_number, id
                        """).param(id).query(String.class).list();
    }

    <T> T as(Actor actor, Supplier<T> work) {
        return actors.actingAs(actor, work);
    }
}
