package app.debrief.session;

import app.debrief.common.Access;
import app.debrief.common.Area;
import app.debrief.common.NotAllowedException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Changes many sessions, some in one transaction; where these and somebody else's wait for each other, each by itself, so
 * that one session costs no other.
 */
@Component
class BulkWork {

    /** Sessions changed in one transaction. */
    static final int CHUNK = 100;

    private final SessionRepository sessions;
    private final BulkEdits edits;
    private final EntityManager entities;
    private final TransactionTemplate transaction;

    BulkWork(
            SessionRepository sessions,
            BulkEdits edits,
            EntityManager entities,
            PlatformTransactionManager transactions) {
        this.sessions = sessions;
        this.edits = edits;
        this.entities = entities;
        transaction = new TransactionTemplate(transactions);
    }

    /**
     * One session and what shall become of it.
     *
     * @param edit changes the locked session; empty if it was so already
     */
    record Task(UUID id, Function<Session, Optional<FieldEdits.Made>> edit) {}

    /**
     * Does the work, until it is cancelled.
     *
     * @param auditId the row of the audit log to which the sessions point
     * @throws NotAllowedException if a session belongs to another organization; those before it are done
     */
    void run(BulkRun run, SessionScope scope, long auditId, Iterator<List<Task>> chunks) {
        while (!run.cancelled() && chunks.hasNext()) {
            var tasks = chunks.next();
            if (tasks.isEmpty()) {
                continue;
            }
            try {
                take(run, scope, auditId, tasks);
            } catch (ConcurrencyFailureException e) {
                tasks.forEach(task -> takeSingly(run, scope, auditId, task));
            }
        }
    }

    private void takeSingly(BulkRun run, SessionScope scope, long auditId, Task task) {
        try {
            take(run, scope, auditId, List.of(task));
        } catch (ConcurrencyFailureException e) {
            run.skipped(task.id(), null, null);
        }
    }

    /** Counts only once everything is stored. */
    private void take(BulkRun run, SessionScope scope, long auditId, List<Task> tasks) {
        var told = new ArrayList<Runnable>();
        transaction.executeWithoutResult(status -> {
            told.clear();
            entities.setFlushMode(FlushModeType.COMMIT);
            var made = new ArrayList<SessionEdit>();
            var ids = tasks.stream().map(Task::id).toList();
            var found = sessions.lock(ids).stream().collect(Collectors.toMap(Session::id, Function.identity()));
            sessions.readMarks(ids);
            for (var task : tasks) {
                var session = found.get(task.id());
                if (session == null) {
                    told.add(() -> run.skipped(task.id(), null, null));
                    continue;
                }
                requireOf(scope, session);
                try {
                    task.edit()
                            .apply(session)
                            .ifPresentOrElse(edit -> made.add(edit.edit()), () -> told.add(() -> run.unchanged(1)));
                } catch (EditConflictException e) {
                    told.add(() -> run.skipped(session.id(), session.contact().name(), session.startedAt()));
                }
            }
            edits.keep(auditId, made);
            told.add(() -> run.changed(made.size()));
        });
        told.forEach(Runnable::run);
    }

    private static void requireOf(SessionScope scope, Session session) {
        if (session.organizationId() != scope.organizationId()) {
            throw new NotAllowedException(Area.BUILDER, Access.WRITE);
        }
    }
}
