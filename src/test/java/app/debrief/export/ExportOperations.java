package app.debrief.export;

import static app.debrief.rights.GuardedOperation.seen;

import app.debrief.common.Access;
import app.debrief.common.Actor;
import app.debrief.common.Area;
import app.debrief.common.CurrentActor;
import app.debrief.rights.GuardedOperation;
import app.debrief.rights.GuardedOperations;
import app.debrief.session.SessionFixtures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

/** What can be done with exports: they hold an organization's rows and belong to who asked for them. */
@TestComponent
@Import(SessionFiles.class)
public class ExportOperations implements GuardedOperations {

    private final ExportService exports;
    private final SessionFixtures fixtures;
    private final SessionFiles files;
    private final ExportJobRepository jobs;
    private final Clock clock;
    private final ExportSources sources;
    private final ExportFolder folder;
    private final CurrentActor actors;

    ExportOperations(
            ExportService exports,
            ExportJobRepository jobs,
            Clock clock,
            ExportSources sources,
            ExportFolder folder,
            SessionFixtures fixtures,
            SessionFiles files,
            CurrentActor actors) {
        this.jobs = jobs;
        this.clock = clock;
        this.sources = sources;
        this.folder = folder;
        this.actors = actors;
        this.exports = exports;
        this.fixtures = fixtures;
        this.files = files;
    }

    @Override
    public Map<String, Class<?>> services() {
        return Map.of("exports", ExportService.class);
    }

    @Override
    public Map<String, String> unguarded() {
        var own = "of the person's own exports only; ExportJobTest tries those of others";
        return Map.of(
                "exports.find", own,
                "exports.cancel", own,
                "exports.scope", own,
                "exports.page", own,
                "exports.total", own,
                "exports.counts", own);
    }

    @Override
    public List<GuardedOperation> operations() {
        return List.of(
                new GuardedOperation(
                        "exports.start", ExportOperations::exports, id -> exports.start(files.request(employee(id)))),
                new GuardedOperation(
                        "exports.download",
                        ExportOperations::exports,
                        id -> seen(exports.download(written(employee(id))))));
    }

    /** A file of the current actor's, as if it had been written while there was a right to it. */
    private long written(String employee) {
        var request = files.request(employee);
        var author = Objects.requireNonNull(actors.get().memberId());
        return actors.actingAs(SessionFixtures.SYSTEM, () -> {
            var job = jobs.save(new ExportJob(author, sources.of(request).list(), request, clock.instant()));
            job.complete(0, 0, clock.instant());
            try {
                Files.createFile(folder.finished(job.id()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return job.id();
        });
    }

    private String employee(long organization) {
        var idn = SessionFixtures.name("sofia");
        fixtures.employee(organization, idn);
        return idn;
    }

    private static boolean exports(Actor actor, Long organization) {
        return actor.may(Area.BUILDER, Access.EXPORT, organization);
    }
}
