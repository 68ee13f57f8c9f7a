package app.debrief.session;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface SessionRepository extends JpaRepository<Session, UUID> {

    Optional<Session> findByOrganizationIdAndSourceKey(long organizationId, SourceKey sourceKey);

    /** Those that are there, as they are now, locked until the transaction ends; always in the same order. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Session s where s.id in :ids order by s.id")
    List<Session> lock(Collection<UUID> ids);

    /** The same with their marks, which are read at once then. */
    @Query("select s from Session s left join fetch s.marks where s.id in :ids")
    List<Session> readMarks(Collection<UUID> ids);
}
