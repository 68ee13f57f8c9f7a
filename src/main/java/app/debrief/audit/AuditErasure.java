package app.debrief.audit;

import app.debrief.common.Access;
import app.debrief.common.Area;
import app.debrief.common.CurrentActor;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the log forget what happened to a record, but not that something happened. */
@Service
public class AuditErasure {

    private final AuditEntryRepository entries;
    private final AuditLog log;
    private final CurrentActor currentActor;

    AuditErasure(AuditEntryRepository entries, AuditLog log, CurrentActor currentActor) {
        this.entries = entries;
        this.log = log;
        this.currentActor = currentActor;
    }

    /**
     * Removes the values, notes and actors' names of every row about a subject, and records that it was done. The rows
     * themselves stay, and their chain still verifies.
     *
     * @return how many rows lost their values
     * @throws app.debrief.common.NotAllowedException without the right to erase in the subject's organization
     */
    @Transactional
    public int eraseValues(AuditSubject subject) {
        var actor = currentActor.get();
        var organizationId = subject.organizationId();
        if (organizationId == null) {
            actor.requireEverywhere(Area.ERASURE, Access.WRITE);
        } else {
            actor.require(Area.ERASURE, Access.WRITE, organizationId);
        }
        var erased = entries.eraseValues(AuditChain.idOf(organizationId), subject.type(), subject.id());
        log.record(subject, AuditAction.ERASED, List.of());
        return erased;
    }
}
