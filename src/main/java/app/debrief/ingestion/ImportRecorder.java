package app.debrief.ingestion;

import app.debrief.common.Actor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps in the database how far imports are, for every page and every node to see. */
@Component
@Transactional
class ImportRecorder {

    /** How long a running import of another node may say nothing before it counts as dead. */
    static final Duration LONGEST_SILENCE = Duration.ofMinutes(10);

    static final String INTERRUPTED = "ingestion.failure.interrupted";

    private static final int LONGEST_REASON = 500;

    private final ImportBatchRepository batches;
    private final ImportRejectionRepository rejections;
    private final ImportFolder folder;
    private final JdbcClient jdbc;
    private final MessageSource messages;
    private final Clock clock;

    ImportRecorder(
            ImportBatchRepository batches,
            ImportRejectionRepository rejections,
            ImportFolder folder,
            JdbcClient jdbc,
            MessageSource messages,
            Clock clock) {
        this.batches = batches;
        this.rejections = rejections;
        this.folder = folder;
        this.jdbc = jdbc;
        this.messages = messages;
        this.clock = clock;
    }

    ImportBatch queue(String fileName, Actor actor) {
        var name = fileName.isBlank() ? "?" : fileName.strip();
        return batches.save(new ImportBatch(
                name.substring(0, Math.min(name.length(), ImportBatch.LONGEST_NAME)),
                actor.memberId(),
                actor.name(),
                folder.node(),
                now()));
    }

    /** Takes a queued import; false if somebody cancelled it before. */
    boolean claim(long batchId) {
        return batches.claim(batchId, now()) == 1;
    }

    /** Saves how far an import is; false if it must end. */
    boolean progress(long batchId, long bytes, long bytesTotal, ImportTally tally) {
        var batch = batches.findById(batchId).orElseThrow();
        batch.progress(bytes, bytesTotal, tally, now());
        saveRefusals(batchId, tally);
        return batch.state() == ImportState.RUNNING && !batch.cancelRequested();
    }

    /** Saves the outcome; what another node has ended in the meantime stays ended. */
    void end(long batchId, ImportState state, @Nullable String failureKey, ImportTally tally) {
        var batch = batches.findById(batchId).orElseThrow();
        saveRefusals(batchId, tally);
        saveSums(batchId, tally);
        if (!batch.state().ended()) {
            batch.progress(batch.bytes(), batch.bytesTotal(), tally, now());
            batch.end(state, failureKey, now());
        }
    }

    void cancel(long batchId) {
        var batch = batches.findById(batchId).orElseThrow();
        if (!batch.state().ended()) {
            batch.cancel(now());
        }
    }

    /** Ends what this node had in hand when it was stopped; called before anything new is begun. */
    int failOwn() {
        return fail(batches.findByNodeAndStateIn(folder.node(), List.of(ImportState.QUEUED, ImportState.RUNNING)));
    }

    /** Ends what other nodes had in hand when they were stopped. */
    int failSilent() {
        return fail(batches.findByStateAndProgressAtBefore(
                ImportState.RUNNING, clock.instant().minus(LONGEST_SILENCE)));
    }

    private int fail(List<ImportBatch> abandoned) {
        abandoned.forEach(batch -> batch.end(ImportState.FAILED, INTERRUPTED, now()));
        return abandoned.size();
    }

    private void saveRefusals(long batchId, ImportTally tally) {
        rejections.saveAll(tally.takeUnsaved().stream()
                .map(refusal -> new ImportRejection(batchId, refusal, text(refusal)))
                .toList());
    }

    private void saveSums(long batchId, ImportTally tally) {
        tally.byEmployee().forEach((employee, counts) -> jdbc.sql("""
                        insert into import_employee (batch_id, employee, created, changed, unchanged, outdated)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(batchId, employee, counts.created(), counts.changed(), counts.unchanged(), counts.outdated())
                .update());
        tally.notices().forEach((notice, documents) -> jdbc.sql("""
                        insert into import_notice (batch_id, member, reason, documents) values (?, ?, ?, ?)
                        """)
                .params(batchId, notice.member(), notice.reasonKey(), documents)
                .update());
    }

    private String text(Refusal refusal) {
        var otherwise = messages.getMessage("ingestion.rejection.invalid", null, Locale.ENGLISH);
        var text = Objects.requireNonNullElse(
                messages.getMessage(refusal.reasonKey(), refusal.arguments().toArray(), otherwise, Locale.ENGLISH),
                otherwise);
        return text.substring(0, Math.min(text.length(), LONGEST_REASON));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
