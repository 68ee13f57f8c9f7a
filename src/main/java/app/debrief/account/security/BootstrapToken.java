package app.debrief.account.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The digest of the one-time token that makes the first administrator; there is one at most. */
@Entity
@Table(name = "bootstrap_token")
class BootstrapToken {

    static final long ONLY = 1;

    @Id
    private long id;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(nullable = false, length = 64)
    private String digest;

    @Column(nullable = false)
    private Instant createdAt;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected BootstrapToken() {}

    BootstrapToken(String digest, Instant createdAt) {
        this.id = ONLY;
        this.digest = digest;
        this.createdAt = createdAt;
    }

    String digest() {
        return digest;
    }
}
