package app.debrief.ingestion;

import app.debrief.common.CurrentActor;
import app.debrief.common.ErrorTrace;
import app.debrief.common.InvalidInputException;
import app.debrief.common.NotAllowedException;
import app.debrief.employee.EmployeeDefinitions;
import app.debrief.ingestion.file.UnreadableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Carries out one import from its claim to its end, whatever happens in between. */
@Component
class ImportRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);
    private static final int TOLD_EVERY_PERCENT = 10;

    private final ImportRecorder recorder;
    private final ChunkIntake intake;
    private final ImportAudit audit;
    private final EmployeeDefinitions definitions;
    private final DatabaseOutage outage;
    private final CurrentActor actors;

    ImportRunner(
            ImportRecorder recorder,
            ChunkIntake intake,
            ImportAudit audit,
            EmployeeDefinitions definitions,
            DatabaseOutage outage,
            CurrentActor actors) {
        this.recorder = recorder;
        this.intake = intake;
        this.audit = audit;
        this.definitions = definitions;
        this.outage = outage;
        this.actors = actors;
    }

    /** How an import ended and why, if it failed. */
    private record Ending(ImportState state, @Nullable String failureKey) {}

    /**
     * Carries out an import; does nothing if it was cancelled before.
     *
     * @param stopping whether the application ends
     */
    void run(ImportJob job, BooleanSupplier stopping) {
        if (!recorder.claim(job.batchId())) {
            return;
        }
        var begin = System.nanoTime();
        var tally = new ImportTally();
        var ending = actors.actingAs(job.actor(), () -> carryOut(job, tally, stopping));
        outage.outlasted(() -> {
            recorder.end(job.batchId(), ending.state(), ending.failureKey(), tally);
            return ending;
        });
        var seconds = Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0;
        LOG.info(
                "Import {} {} in {} s: {} lines, {} created, {} changed, {} unchanged, {} outdated, {} rejected",
                job.batchId(),
                ending.state().name().toLowerCase(Locale.ROOT),
                seconds,
                tally.lines(),
                tally.counts().created(),
                tally.counts().changed(),
                tally.counts().unchanged(),
                tally.counts().outdated(),
                tally.rejected());
    }

    private Ending carryOut(ImportJob job, ImportTally tally, BooleanSupplier stopping) {
        var origins = audit.origins(job);
        try {
            if (job.employees().isPresent()) {
                define(job.employees().get(), tally);
            }
            var told = new long[1];
            var state = new FileImport(job, intake, recorder, origins, tally, percent -> {
                        tell(job, tally, percent, told);
                        if (stopping.getAsBoolean()) {
                            throw new ImportFailedException(ImportRecorder.INTERRUPTED, null);
                        }
                    })
                    .run();
            if (state == ImportState.COMPLETE && tally.lines() == 0) {
                return failed(job, tally, origins, "ingestion.failure.empty");
            }
            origins.close(tally);
            return new Ending(state, null);
        } catch (UnreadableFileException e) {
            return failed(job, tally, origins, e.reasonKey());
        } catch (ImportFailedException e) {
            LOG.warn("Import {} failed: {}", job.batchId(), new ErrorTrace(e));
            return failed(job, tally, origins, e.reasonKey());
        } catch (IOException | RuntimeException e) {
            LOG.error("Import {} failed: {}", job.batchId(), new ErrorTrace(e));
            return failed(job, tally, origins, "ingestion.failure.unexpected");
        }
    }

    private Ending failed(ImportJob job, ImportTally tally, ImportAudit.Origins origins, String reasonKey) {
        try {
            origins.close(tally);
        } catch (RuntimeException e) {
            LOG.warn("The end of import {} is missing in the audit log ({})", job.batchId(), e.getClass());
        }
        return new Ending(ImportState.FAILED, reasonKey);
    }

    private void define(Path employees, ImportTally tally) throws IOException {
        try (var json = Files.newInputStream(employees)) {
            var report = definitions.apply(definitions.read(json));
            report.problems().stream().map(Refusal::of).forEach(tally::refused);
        } catch (InvalidInputException e) {
            throw new ImportFailedException("ingestion.failure.employees", e);
        } catch (NotAllowedException e) {
            throw new ImportFailedException("ingestion.failure.employees-not-allowed", e);
        }
    }

    private static void tell(ImportJob job, ImportTally tally, long percent, long[] told) {
        if (percent >= told[0] + TOLD_EVERY_PERCENT && percent < 100) {
            told[0] = percent;
            LOG.info("Import {}: {} %, {} lines, {} rejected", job.batchId(), percent, tally.lines(), tally.rejected());
        }
    }
}
