package app.debrief.export;

import app.debrief.audit.AuditAction;
import app.debrief.audit.AuditLog;
import app.debrief.audit.AuditSubject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps how far exports are, each step in a transaction of its own, so that everyone sees it while the rows are read. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class ExportRecorder {

    /** Silence after which the node of an export is taken for dead. */
    static final Duration SILENCE = Duration.ofSeconds(30);

    private final ExportJobRepository jobs;
    private final AuditLog audit;
    private final Clock clock;

    ExportRecorder(ExportJobRepository jobs, AuditLog audit, Clock clock) {
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    ExportJob queue(long memberId, ExportedList<?> list, ExportRequest request) {
        return jobs.save(new ExportJob(memberId, list, request, clock.instant()));
    }

    /** Takes the next export that may begin; empty if none may. */
    Optional<ExportJob> claimNext() {
        return jobs.findNext(Limit.of(1)).stream()
                .filter(id -> jobs.claim(id, clock.instant()) == 1)
                .findFirst()
                .flatMap(jobs::findById);
    }

    /** Keeps how far an export is, and says whether it is to go on. */
    boolean progress(long id, long done, long total) {
        var job = jobs.findById(id).filter(found -> found.state() == ExportState.RUNNING);
        job.ifPresent(found -> found.progress(done, total, clock.instant()));
        return job.filter(found -> !found.cancelRequested()).isPresent();
    }

    /** Ends an export with its file, and records who took the rows out of the house. */
    void complete(long id, long rows, long bytes) {
        jobs.findById(id).ifPresent(job -> {
            job.complete(rows, bytes, clock.instant());
            audit.record(
                    new AuditSubject(job.organizationId(), "export", String.valueOf(id)),
                    AuditAction.EXPORTED,
                    job.subject() + ": " + rows + " rows, " + job.format());
        });
    }

    void end(long id, ExportState outcome, @Nullable String failureKey) {
        jobs.findById(id).ifPresent(job -> job.end(outcome, failureKey, clock.instant()));
    }

    void cancel(long id) {
        jobs.findById(id).filter(job -> !job.state().ended()).ifPresent(job -> job.cancel(clock.instant()));
    }

    /** Puts an export that its node cannot end back in the queue. */
    void requeue(long id) {
        jobs.findById(id).filter(job -> job.state() == ExportState.RUNNING).ifPresent(ExportJob::requeue);
    }

    /** Puts the exports of dead nodes back in the queue; gives their number. */
    int requeueSilent() {
        var silent = jobs.findByStateAndProgressAtBefore(
                ExportState.RUNNING, clock.instant().minus(SILENCE));
        silent.forEach(ExportJob::requeue);
        return silent.size();
    }

    /** Ends the time of files that were kept long enough; gives their ids. */
    List<Long> expire() {
        var old = jobs.findByStateAndEndedAtBefore(
                ExportState.COMPLETE, clock.instant().minus(ExportJob.KEPT));
        old.forEach(ExportJob::expire);
        return old.stream().map(ExportJob::id).toList();
    }
}
