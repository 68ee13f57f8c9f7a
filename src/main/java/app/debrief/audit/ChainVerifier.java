package app.debrief.audit;

import app.debrief.common.Access;
import app.debrief.common.Area;
import app.debrief.common.CurrentActor;
import jakarta.persistence.EntityManager;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Proves that a chain of the audit log is as it was written. */
@Service
public class ChainVerifier {

    private final AuditChainRepository chains;
    private final AuditEntryRepository entries;
    private final CurrentActor currentActor;
    private final EntityManager entityManager;

    ChainVerifier(
            AuditChainRepository chains,
            AuditEntryRepository entries,
            CurrentActor currentActor,
            EntityManager entityManager) {
        this.chains = chains;
        this.entries = entries;
        this.currentActor = currentActor;
        this.entityManager = entityManager;
    }

    /**
     * Walks a chain from its first row to its head, in one consistent snapshot and constant memory. Erased values are no
     * damage. Whoever rewrites a chain to its end together with its head is not found out.
     *
     * @param organizationId whose chain; null for the installation's own
     * @throws app.debrief.common.NotAllowedException without the right to see that audit log
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW, isolation = Isolation.REPEATABLE_READ, readOnly = true)
    public AuditVerification verify(@Nullable Long organizationId) {
        requireRight(organizationId);
        var chain = AuditChain.idOf(organizationId);
        var head = chains.findById(chain).orElseGet(AuditChain::new);
        try (var rows = entries.stream(chain)) {
            return verify(head, rows.iterator());
        }
    }

    private AuditVerification verify(AuditChain head, Iterator<AuditEntry> rows) {
        var walked = new AuditChain();
        while (rows.hasNext() && walked.lastSequence() < head.lastSequence()) {
            var row = rows.next();
            if (row.sequence() != walked.nextSequence() || !row.isIntactAfter(walked.lastHash())) {
                return brokenAfter(walked);
            }
            walked.advanceTo(row);
            entityManager.detach(row);
        }
        if (rows.hasNext() || walked.lastSequence() < head.lastSequence()) {
            return brokenAfter(walked);
        }
        return walked.hasSameHashAs(head)
                ? AuditVerification.whole(walked.lastSequence())
                : AuditVerification.broken(walked.lastSequence(), walked.lastSequence());
    }

    private static AuditVerification brokenAfter(AuditChain walked) {
        return AuditVerification.broken(walked.lastSequence(), walked.nextSequence());
    }

    private void requireRight(@Nullable Long organizationId) {
        var actor = currentActor.get();
        if (organizationId == null) {
            actor.requireEverywhere(Area.AUDIT, Access.READ);
        } else {
            actor.require(Area.AUDIT, Access.READ, organizationId);
        }
    }
}
