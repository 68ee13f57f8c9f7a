package app.debrief.audit;

import jakarta.persistence.QueryHint;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.jpa.AvailableHints;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/** Appends and reads; that nothing here changes or removes a row of {@code audit} is the point of the log. */
interface AuditEntryRepository extends Repository<AuditEntry, Long> {

    AuditEntry save(AuditEntry entry);

    Optional<AuditEntry> findById(long id);

    @Query("""
            select e from AuditEntry e
            where e.subjectType = :type and e.subjectId = :id and e.field = :field
            order by e.sequence desc
            """)
    List<AuditEntry> newest(String type, @Nullable String id, String field, Limit limit);

    /** A chain from its beginning; the fetch size makes the driver stream instead of holding all rows. */
    @Query("select e from AuditEntry e where e.chain = :chain order by e.sequence")
    @QueryHints(@QueryHint(name = AvailableHints.HINT_FETCH_SIZE, value = "1000"))
    Stream<AuditEntry> stream(long chain);

    /** Forgets the values of a subject's rows; the rows stay. */
    @Modifying
    @NativeQuery("""
            delete audit_value from audit_value
            join audit on audit.id = audit_value.id
            where audit.chain = :chain and audit.subject_type = :type and audit.subject_id <=> :id
            """)
    int eraseValues(long chain, String type, @Nullable String id);
}
