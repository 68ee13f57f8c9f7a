package app.debrief.audit;

import java.util.Objects;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads single rows of the log for those who know the record that they are about and have asked its rights. */
@Service
@Transactional(readOnly = true)
public class AuditTrail {

    private final AuditEntryRepository entries;

    AuditTrail(AuditEntryRepository entries) {
        this.entries = entries;
    }

    /** The row with that id, of a record of that kind and id; empty if there is none. */
    public Optional<AuditEntry> find(AuditSubject subject, long id) {
        return entries.findById(id)
                .filter(entry -> entry.subjectType().equals(subject.type())
                        && Objects.equals(entry.subjectId(), subject.id())
                        && Objects.equals(entry.organizationId(), subject.organizationId()));
    }

    /** The newest change of a field; empty if it never changed. */
    public Optional<AuditEntry> latest(AuditSubject subject, String field) {
        return entries.newest(subject.type(), subject.id(), field, Limit.of(1)).stream()
                .findFirst();
    }
}
