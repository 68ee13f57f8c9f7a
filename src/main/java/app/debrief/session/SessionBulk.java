package app.debrief.session;

import app.debrief.audit.AuditAction;
import app.debrief.audit.AuditLog;
import app.debrief.audit.AuditReceipt;
import app.debrief.audit.AuditSubject;
import app.debrief.audit.AuditTrail;
import app.debrief.audit.FieldChange;
import app.debrief.common.Access;
import app.debrief.common.Area;
import app.debrief.common.CurrentActor;
import app.debrief.common.ErrorTrace;
import app.debrief.common.InvalidInputException;
import app.debrief.common.NotAllowedException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Changes a field of many sessions on behalf of a person, by the rules that hold for one. Up to {@value #AT_ONCE} sessions
 * are changed at once, more in the background. A session that somebody else changed since it was seen is left as it is.
 *
 * <p>In the audit log of the organization a bulk change is one act: a row at its beginning, to which the sessions point, and
 * one with the counts at its end.
 */
@Service
public class SessionBulk {

    /** Sessions that are changed while the caller waits. */
    public static final int AT_ONCE = 500;

    private static final Logger log = LoggerFactory.getLogger(SessionBulk.class);

    private final BulkTargets targets;
    private final BulkWork work;
    private final BulkThreads threads;
    private final BulkEdits edits;
    private final EditableFields fields;
    private final AuditLog audit;
    private final AuditTrail trail;
    private final CurrentActor actors;
    private final TransactionTemplate transaction;
    private final Map<Long, BulkRun> running = new ConcurrentHashMap<>();

    SessionBulk(
            BulkTargets targets,
            BulkWork work,
            BulkThreads threads,
            BulkEdits edits,
            EditableFields fields,
            AuditLog audit,
            AuditTrail trail,
            CurrentActor actors,
            PlatformTransactionManager transactions) {
        this.targets = targets;
        this.work = work;
        this.threads = threads;
        this.edits = edits;
        this.fields = fields;
        this.audit = audit;
        this.trail = trail;
        this.actors = actors;
        transaction = new TransactionTemplate(transactions);
    }

    /** What is common to a bulk change and to its undoing. */
    private record Job(
            SessionScope scope, AuditAction action, FieldChange change, Iterator<List<BulkWork.Task>> tasks) {}

    /**
     * Changes the sessions of a selection.
     *
     * @return the work: ended already, or in the background if there is more of it
     * @throws NotAllowedException if the actor may not change sessions of that organization, or not see the question's
     * @throws InvalidInputException if the field cannot hold the value
     * @throws IllegalStateException if a bulk change of the actor is still in the background
     */
    public <V> BulkRun change(BulkChange<V> change, BulkSelection selection) {
        requireWrite(selection.scope().organizationId());
        var field = fields.of(change.column()).orElseThrow(SessionBulk::refused);
        var value = field.text(field.clean().apply(change.wanted(null)));
        var job = new Job(
                selection.scope(),
                AuditAction.CHANGED,
                new FieldChange(field.column().key(), null, value),
                targets.tasks(change, selection));
        return begin(job, targets.total(selection, AT_ONCE), () -> targets.total(selection, Integer.MAX_VALUE - 1));
    }

    /**
     * Takes back what a bulk change changed, as a bulk change of its own; what was changed again since stays.
     *
     * @throws NotAllowedException as in {@link #change}, or if there was no such bulk change
     * @throws IllegalStateException as in {@link #change}
     */
    public BulkRun undo(BulkOutcome outcome) {
        requireWrite(outcome.organizationId());
        var entry = trail.find(subject(outcome.organizationId(), outcome.bulkId()), outcome.auditId())
                .orElseThrow(SessionBulk::refused);
        var total = edits.count(entry.id());
        var job = new Job(
                new SessionScope(outcome.organizationId(), 0),
                AuditAction.REVERTED,
                new FieldChange(Objects.requireNonNull(entry.field()), entry.after(), null),
                targets.toUndo(entry.id()));
        return begin(job, total, () -> total);
    }

    /** What the actor has in the background. */
    public Optional<BulkRun> running() {
        return Optional.ofNullable(running.get(memberId()))
                .filter(run -> run.outcome().isEmpty());
    }

    private BulkRun begin(Job job, int atLeast, IntSupplier total) {
        if (atLeast <= AT_ONCE) {
            var run = new BulkRun(atLeast);
            carryOut(job, run, () -> atLeast);
            return run;
        }
        var run = new BulkRun(0);
        var member = memberId();
        var goingOn =
                running.merge(member, run, (before, next) -> before.outcome().isEmpty() ? before : next);
        if (goingOn != run) {
            throw new IllegalStateException("A bulk change of this person has not ended");
        }
        var actor = actors.get();
        threads.execute(run, () -> {
            try {
                actors.actingAs(actor, () -> carryOut(job, run, total));
            } catch (RuntimeException e) {
                log.error("A bulk change failed: {}", new ErrorTrace(e));
            } finally {
                running.remove(member, run);
            }
        });
        return run;
    }

    private BulkOutcome carryOut(Job job, BulkRun run, IntSupplier total) {
        var organization = job.scope().organizationId();
        var bulkId = Objects.requireNonNull(UuidVersion7Strategy.INSTANCE.generateUuid(null));
        var subject = subject(organization, bulkId);
        var auditId = 0L;
        var failed = true;
        try {
            auditId = recorded(() -> audit.record(subject, job.action(), List.of(job.change())));
            run.counted(total.getAsInt());
            work.run(run, job.scope(), auditId, job.tasks());
            recorded(() -> audit.record(subject, job.action(), run.counts()));
            failed = false;
        } finally {
            run.end(organization, bulkId, auditId, failed);
        }
        return run.outcome().orElseThrow();
    }

    private long recorded(Supplier<AuditReceipt> recording) {
        return Objects.requireNonNull(transaction.execute(status -> recording.get()))
                .id();
    }

    private void requireWrite(long organizationId) {
        actors.get().require(Area.BUILDER, Access.WRITE, organizationId);
    }

    private long memberId() {
        return Objects.requireNonNullElse(actors.get().memberId(), 0L);
    }

    private static AuditSubject subject(long organizationId, UUID bulkId) {
        return new AuditSubject(organizationId, "session_bulk", bulkId.toString());
    }

    private static NotAllowedException refused() {
        return new NotAllowedException(Area.BUILDER, Access.WRITE);
    }
}
