package app.debrief.audit;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AuditChainRepository extends Repository<AuditChain, Long> {

    boolean existsById(long id);

    Optional<AuditChain> findById(long id);

    /** Waits until no other transaction appends to this chain, and keeps others out until this one ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from AuditChain c where c.id = :id")
    AuditChain lock(long id);

    /**
     * Makes the head of an empty chain and locks it, or only locks it if another transaction was faster ({@code insert
     * ignore} would share the lock then, and two who wait for it would end in a deadlock).
     */
    @Modifying
    @NativeQuery("""
            insert into audit_chain (id, last_sequence, last_hash) values (:id, 0, repeat(x'00', 32))
            on duplicate key update id = id
            """)
    void open(long id);
}
