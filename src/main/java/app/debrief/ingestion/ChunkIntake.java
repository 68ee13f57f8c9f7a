package app.debrief.ingestion;

import app.debrief.common.Access;
import app.debrief.common.Area;
import app.debrief.common.CurrentActor;
import app.debrief.employee.EmployeeProfile;
import app.debrief.employee.EmployeeService;
import app.debrief.session.IntakeOutcome;
import app.debrief.session.InvalidDocumentException;
import app.debrief.session.SessionIntake;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes in some documents in one transaction; where that fails, each by itself, so that one document costs no other.
 * A database that is away for a moment is waited for.
 */
@Component
class ChunkIntake {

    private static final Logger LOG = LoggerFactory.getLogger(ChunkIntake.class);
    private static final int ATTEMPTS = 3;

    private final SessionIntake intake;
    private final EmployeeService employees;
    private final CurrentActor actors;
    private final DatabaseOutage outage;
    private final EntityManager entities;
    private final TransactionTemplate transaction;

    ChunkIntake(
            SessionIntake intake,
            EmployeeService employees,
            CurrentActor actors,
            DatabaseOutage outage,
            EntityManager entities,
            PlatformTransactionManager transactions) {
        this.intake = intake;
        this.employees = employees;
        this.actors = actors;
        this.outage = outage;
        this.entities = entities;
        transaction = new TransactionTemplate(transactions);
    }

    /** A document, to whom it belongs and the audit row to which it will point. */
    private record Accepted(NumberedDocument source, EmployeeProfile employee, long originAuditId) {}

    /**
     * Takes documents in and counts what becomes of them.
     *
     * @throws ImportFailedException if the database is away for too long, or stores nothing at all
     */
    void take(List<NumberedDocument> documents, ImportAudit.Origins origins, ImportTally tally) {
        var accepted = outage.outlasted(() -> accepted(documents, origins, tally));
        if (accepted.isEmpty()) {
            return;
        }
        List<IntakeOutcome> outcomes;
        try {
            outcomes =
                    outage.outlasted(() -> Objects.requireNonNull(transaction.execute(status -> storeAll(accepted))));
        } catch (ImportFailedException e) {
            throw e;
        } catch (RuntimeException e) {
            takeSingly(accepted, tally);
            return;
        }
        for (int i = 0; i < outcomes.size(); i++) {
            count(accepted.get(i), outcomes.get(i), tally);
        }
    }

    /**
     * Writes once, at the end: else each look-up of a session would first compare everything stored so far with what was
     * read. A session that stands twice among the documents then fails them all, and each is taken by itself.
     */
    private List<IntakeOutcome> storeAll(List<Accepted> accepted) {
        entities.setFlushMode(FlushModeType.COMMIT);
        return accepted.stream().map(this::store).toList();
    }

    private List<Accepted> accepted(List<NumberedDocument> documents, ImportAudit.Origins origins, ImportTally tally) {
        var profiles = new HashMap<String, Optional<EmployeeProfile>>();
        var actor = actors.get();
        var refused = new ArrayList<Refusal>();
        var accepted = new ArrayList<Accepted>();
        for (var source : documents) {
            var idn = source.document().employee();
            var employee = profiles.computeIfAbsent(idn, employees::profileByIdn);
            if (employee.isEmpty()) {
                refused.add(refusal(source, idn, "session.intake.unknown-employee"));
            } else if (!actor.may(Area.IMPORTS, Access.WRITE, employee.get().organizationId())) {
                refused.add(refusal(source, idn, "ingestion.rejection.not-allowed"));
            } else {
                accepted.add(new Accepted(
                        source, employee.get(), origins.of(employee.get().organizationId())));
            }
        }
        refused.forEach(tally::refused);
        return accepted;
    }

    private void takeSingly(List<Accepted> accepted, ImportTally tally) {
        int stored = 0;
        Optional<RuntimeException> problem = Optional.empty();
        for (var one : accepted) {
            try {
                count(one, storeSingly(one), tally);
                stored++;
            } catch (ImportFailedException e) {
                throw e;
            } catch (InvalidDocumentException e) {
                tally.refused(Refusal.of(one.source().line(), e));
                stored++;
            } catch (RuntimeException e) {
                problem = Optional.of(e);
                tally.refused(Refusal.ofLine(one.source().line(), "ingestion.rejection.not-stored"));
            }
        }
        if (stored == 0 && accepted.size() > 1 && problem.isPresent()) {
            throw new ImportFailedException("ingestion.failure.nothing-stored", problem.get());
        }
        problem.ifPresent(e -> LOG.warn(
                "{} documents of an import could not be stored ({})",
                accepted.size(),
                e.getClass().getSimpleName()));
    }

    /** Somebody else may be storing the same session, or waiting for the same rows: then another attempt succeeds. */
    private IntakeOutcome storeSingly(Accepted one) {
        for (int attempt = 1; ; attempt++) {
            try {
                return outage.outlasted(() -> Objects.requireNonNull(transaction.execute(status -> store(one))));
            } catch (ConcurrencyFailureException | DataIntegrityViolationException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private IntakeOutcome store(Accepted one) {
        return intake.take(one.source().document(), one.originAuditId());
    }

    private static void count(Accepted one, IntakeOutcome outcome, ImportTally tally) {
        tally.noticed(one.source().notices());
        tally.taken(one.employee().idn(), one.employee().organizationId(), outcome);
    }

    private static Refusal refusal(NumberedDocument source, String idn, String reasonKey) {
        return Refusal.of(source.line(), new InvalidDocumentException("employee", idn, reasonKey));
    }
}
