package app.debrief.ingestion;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ImportBatchRepository extends JpaRepository<ImportBatch, Long> {

    /** Takes a queued import; 0 if it is not queued any more. */
    @Modifying
    @Query("""
            update ImportBatch b set b.state = RUNNING, b.startedAt = :now, b.progressAt = :now
            where b.id = :id and b.state = QUEUED
            """)
    int claim(long id, Instant now);

    List<ImportBatch> findByNodeAndStateIn(String node, Collection<ImportState> states);

    List<ImportBatch> findByStateAndProgressAtBefore(ImportState state, Instant instant);
}
