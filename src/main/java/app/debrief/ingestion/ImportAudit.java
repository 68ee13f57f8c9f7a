package app.debrief.ingestion;

import app.debrief.audit.AuditAction;
import app.debrief.audit.AuditLog;
import app.debrief.audit.AuditSubject;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Records imports in the audit log of every organization they reach: a row when the first document of the organization
 * is about to come in, to which all its sessions point, and a row with the counts at the end.
 */
@Component
class ImportAudit {

    private final AuditLog audit;
    private final TransactionTemplate ownTransaction;

    ImportAudit(AuditLog audit, PlatformTransactionManager transactions) {
        this.audit = audit;
        ownTransaction = new TransactionTemplate(transactions);
        // The row locks its organization's chain until it is committed; an import's chunk would hold it for long.
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The rows of one import. */
    Origins origins(ImportJob job) {
        return new Origins(job);
    }

    /** Ids of the rows to which the sessions of one import point, by organization. */
    final class Origins {

        private final ImportJob job;
        private final Map<Long, Long> rows = new HashMap<>();

        private Origins(ImportJob job) {
            this.job = job;
        }

        long of(long organizationId) {
            return rows.computeIfAbsent(organizationId, id -> record(id, job.fileName()));
        }

        /** Records what became of the import in each organization. */
        void close(ImportTally tally) {
            tally.byOrganization()
                    .forEach((organizationId, counts) -> record(
                            organizationId,
                            "%s: %d created, %d changed, %d unchanged, %d outdated"
                                    .formatted(
                                            job.fileName(),
                                            counts.created(),
                                            counts.changed(),
                                            counts.unchanged(),
                                            counts.outdated())));
        }

        private long record(long organizationId, String note) {
            var subject = new AuditSubject(organizationId, "import_batch", String.valueOf(job.batchId()));
            return Objects.requireNonNull(
                            ownTransaction.execute(status -> audit.record(subject, AuditAction.IMPORTED, note)))
                    .id();
        }
    }
}
