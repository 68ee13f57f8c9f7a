package app.debrief.export;

import app.debrief.common.Access;
import app.debrief.common.Area;
import app.debrief.common.CurrentActor;
import app.debrief.common.ErrorTrace;
import app.debrief.common.NotAllowedException;
import app.debrief.export.file.RowFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes one file, on behalf of whoever asked for it and with the rights that the person has by then. */
@Component
class ExportRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ExportRunner.class);
    private static final Duration TOLD_EVERY = Duration.ofSeconds(1);
    private static final long LITTLE_ROOM = 64L * 1024 * 1024;

    private final ExportSources sources;
    private final ExportFiles files;
    private final ExportFolder folder;
    private final ExportRecorder recorder;
    private final CurrentActor actors;
    private final Clock clock;

    ExportRunner(
            ExportSources sources,
            ExportFiles files,
            ExportFolder folder,
            ExportRecorder recorder,
            CurrentActor actors,
            Clock clock) {
        this.sources = sources;
        this.files = files;
        this.folder = folder;
        this.recorder = recorder;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * Writes a file that was claimed.
     *
     * @param stopping whether the application ends: then the file is left to be begun again
     */
    void run(ExportJob job, BooleanSupplier stopping) {
        var begin = System.nanoTime();
        try {
            var actor = actors.ofMember(job.memberId()).orElseThrow(ExportRunner::notAllowed);
            long rows = actors.actingAs(actor, () -> write(job, sources.of(job.request()), stopping));
            var seconds = Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0;
            LOG.info("Export {} complete in {} s: {} rows", job.id(), seconds, rows);
        } catch (StoppedException e) {
            if (stopping.getAsBoolean()) {
                recorder.requeue(job.id());
            } else {
                recorder.end(job.id(), ExportState.CANCELLED, null);
            }
        } catch (NotAllowedException e) {
            recorder.end(job.id(), ExportState.FAILED, "export.failure.not-allowed");
        } catch (RuntimeException | Error e) {
            LOG.error("Export {} failed: {}", job.id(), new ErrorTrace(e));
            folder.expire(job.id());
            recorder.end(
                    job.id(),
                    ExportState.FAILED,
                    folder.room() < LITTLE_ROOM ? "export.failure.disk" : "export.failure.unexpected");
        } finally {
            folder.discard(job.id());
        }
    }

    private <E> long write(ExportJob job, Exported<E> exported, BooleanSupplier stopping) {
        try {
            var rows = fill(job, exported, stopping);
            recorder.complete(job.id(), rows, folder.finish(job.id()));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <E> long fill(ExportJob job, Exported<E> exported, BooleanSupplier stopping) throws IOException {
        var now = clock.instant();
        var total = exported.source().count(exported.query(), now);
        try (var out = files.create(folder.unfinished(job.id()));
                var file = files.begin(out, exported)) {
            var tally = new Tally(job, file, total, stopping);
            exported.source().read(exported.query(), now, tally::row);
            file.finish(files.facts(exported, now, tally.rows, file.cutTexts()));
            return tally.rows;
        }
    }

    private static NotAllowedException notAllowed() {
        return new NotAllowedException(Area.BUILDER, Access.EXPORT);
    }

    /** Somebody asked for the end. */
    private static final class StoppedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Counts the rows written, tells of them now and then, and asks then whether to go on. */
    private final class Tally {

        private final ExportJob job;
        private final RowFile file;
        private final long total;
        private final BooleanSupplier stopping;
        private long rows;
        private long toldAt = System.nanoTime();

        Tally(ExportJob job, RowFile file, long total, BooleanSupplier stopping) {
            this.job = job;
            this.file = file;
            this.total = total;
            this.stopping = stopping;
        }

        void row(@Nullable Object[] values) {
            try {
                file.row(values);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            rows++;
            if (rows % 256 == 0 && System.nanoTime() - toldAt > TOLD_EVERY.toNanos()) {
                toldAt = System.nanoTime();
                tell();
            }
        }

        private void tell() {
            if (!recorder.progress(job.id(), rows, Math.max(rows, total)) || stopping.getAsBoolean()) {
                throw new StoppedException();
            }
            var actor = actors.ofMember(job.memberId()).orElseThrow(ExportRunner::notAllowed);
            actors.actingAs(actor, () -> sources.of(job.request()));
        }
    }
}
