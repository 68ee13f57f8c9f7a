package app.debrief.export;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ExportJobRepository extends JpaRepository<ExportJob, Long> {

    /**
     * Queued exports in the order in which they may begin: nobody has two running, and whoever waited longest since the
     * last one comes first.
     */
    @Query("""
            select j.id from ExportJob j where j.state = QUEUED
            and not exists (select 1 from ExportJob r where r.memberId = j.memberId and r.state = RUNNING)
            order by (select max(s.startedAt) from ExportJob s where s.memberId = j.memberId) nulls first, j.id
            """)
    List<Long> findNext(Limit limit);

    /** Takes a queued export; 0 if it is not queued any more. */
    @Modifying
    @Query("""
            update ExportJob j set j.state = RUNNING, j.startedAt = :now, j.progressAt = :now, j.rowsDone = 0,
            j.rowsTotal = null where j.id = :id and j.state = QUEUED
            """)
    int claim(long id, Instant now);

    List<ExportJob> findByStateAndProgressAtBefore(ExportState state, Instant instant);

    List<ExportJob> findByStateAndEndedAtBefore(ExportState state, Instant instant);

    Optional<ExportJob> findByIdAndMemberId(long id, long memberId);

    long countByMemberIdAndStateIn(long memberId, List<ExportState> states);
}
