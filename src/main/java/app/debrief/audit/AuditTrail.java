package app.debrief.audit;

import app.debrief.grid.FilterValues;
import app.debrief.grid.Scope;
import app.debrief.grid.Table;
import app.debrief.grid.TableQuery;
import app.debrief.grid.jpa.Page;
import app.debrief.grid.jpa.TableReader;
import app.debrief.grid.jpa.Window;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The history of single records, for services that have asked the rights of the record itself. */
@Service
@Transactional(readOnly = true)
public class AuditTrail {

    private record Of(AuditSubject subject, Set<Long> further) implements Scope<AuditEntry> {

        @Override
        public Predicate predicate(Root<AuditEntry> root, CriteriaBuilder criteria) {
            var own = criteria.and(
                    criteria.equal(root.get(AuditEntry_.chain), AuditChain.idOf(subject.organizationId())),
                    criteria.equal(root.get(AuditEntry_.subjectType), subject.type()),
                    criteria.equal(root.get(AuditEntry_.subjectId), subject.id()));
            return further.isEmpty()
                    ? own
                    : criteria.or(own, root.get(AuditEntry_.id).in(further));
        }
    }

    private final AuditEntryRepository entries;
    private final TableReader reader;
    private final Clock clock;
    private final Table<AuditEntry> table = new Table<>(AuditEntry.class, AuditEntry_.ID, AuditEntry_.AT);

    AuditTrail(AuditEntryRepository entries, TableReader reader, Clock clock) {
        this.entries = entries;
        this.reader = reader;
        this.clock = clock;
    }

    /** A record's changes, newest first, with the columns of {@link AuditColumns#HISTORY}. */
    public Page history(AuditSubject subject, Window window) {
        return history(subject, Set.of(), window);
    }

    /**
     * The same, together with acts on many records, newest first, with the columns of {@link AuditColumns#HISTORY}.
     *
     * @param further ids of the rows that stand for these acts
     */
    public Page history(AuditSubject subject, Set<Long> further, Window window) {
        var query = new TableQuery<>(
                new Of(subject, further),
                FilterValues.none(),
                AuditColumns.NEWEST_FIRST,
                AuditColumns.HISTORY.columns(),
                ZoneOffset.UTC);
        return reader.page(table, query, clock.instant(), window);
    }

    /** One change of that record; empty if the row is not one of its history. */
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
