package app.debrief.audit;

import app.debrief.common.CurrentActor;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Records who did what, in the transaction that does it: either both are kept or neither.
 *
 * <p>From the first row on, a transaction keeps its organization's chain to itself until it ends, so that sequences have no
 * gaps. Record late, and in one transaction for one organization.
 */
@Service
public class AuditLog {

    private final AuditChainRepository chains;
    private final AuditEntryRepository entries;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    AuditLog(AuditChainRepository chains, AuditEntryRepository entries, CurrentActor currentActor, Clock clock) {
        this.chains = chains;
        this.entries = entries;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * Records an action of the current actor: a row for each changed field, or a single row without a field if there is
     * none.
     *
     * @throws IllegalTransactionStateException outside a transaction, or in one that only reads
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public AuditReceipt record(AuditSubject subject, AuditAction action, List<FieldChange> changes) {
        return append(subject, action, changes.isEmpty() ? Collections.singletonList(null) : changes, null);
    }

    /**
     * Records an action of the current actor that has no fields.
     *
     * @param note what else is to be said, such as {@code 2074 created, 0 rejected}; at most 1,000 characters
     * @throws IllegalTransactionStateException outside a transaction, or in one that only reads
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public AuditReceipt record(AuditSubject subject, AuditAction action, String note) {
        return append(subject, action, Collections.singletonList(null), note);
    }

    private AuditReceipt append(
            AuditSubject subject,
            AuditAction action,
            List<? extends @Nullable FieldChange> changes,
            @Nullable String note) {
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            throw new IllegalTransactionStateException("a transaction that only reads would lose the audit row");
        }
        var what = new Act(subject, action, currentActor.get(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        var head = lock(AuditChain.idOf(subject.organizationId()));
        var act = head.nextSequence();
        var rows = changes.stream()
                .map(change -> append(head, new AuditEntry(head, act, what, change, note, salt())))
                .toList();
        return new AuditReceipt(rows.getFirst().id());
    }

    private AuditEntry append(AuditChain head, AuditEntry row) {
        head.advanceTo(row);
        return entries.save(row);
    }

    /** Asks before it locks: to lock an absent row would lock the gap around it, and other organizations with it. */
    private AuditChain lock(long chain) {
        if (!chains.existsById(chain)) {
            chains.open(chain);
        }
        return chains.lock(chain);
    }

    private byte[] salt() {
        var salt = new byte[Digests.SALT_BYTES];
        random.nextBytes(salt);
        return salt;
    }
}
