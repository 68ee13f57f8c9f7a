package app.debrief.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The head of one chain: how far it goes and the hash that the next row builds on. */
@Entity
@Table(name = "audit_chain")
class AuditChain {

    static final long INSTALLATION = 0;

    @Id
    private long id;

    private long lastSequence;

    @JdbcTypeCode(SqlTypes.BINARY)
    private byte[] lastHash;

    protected AuditChain() {
        lastHash = new byte[Digests.HASH_BYTES];
    }

    /** The chain that takes an organization's rows; that of the installation for null. */
    static long idOf(@Nullable Long organizationId) {
        if (organizationId == null) {
            return INSTALLATION;
        }
        if (organizationId <= INSTALLATION) {
            throw new IllegalArgumentException("an organization's id is positive, not " + organizationId);
        }
        return organizationId;
    }

    long id() {
        return id;
    }

    long lastSequence() {
        return lastSequence;
    }

    long nextSequence() {
        return lastSequence + 1;
    }

    byte[] lastHash() {
        return lastHash;
    }

    void advanceTo(AuditEntry row) {
        lastSequence = row.sequence();
        lastHash = row.hash();
    }

    boolean hasSameHashAs(AuditChain other) {
        return Arrays.equals(lastHash, other.lastHash);
    }
}
