package app.debrief.account.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One failed sign-in of a pair of account and client address; the account is known by a digest only. */
@Entity
@Table(name = "sign_in_failure")
class SignInFailure {

    @Id
    @GeneratedValue(generator = "sign_in_failure_seq")
    @SequenceGenerator(name = "sign_in_failure_seq", sequenceName = "sign_in_failure_seq", allocationSize = 50)
    private @Nullable Long id;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(nullable = false, updatable = false, length = 64)
    private String accountDigest;

    @Column(nullable = false, updatable = false, length = 45)
    private String address;

    @Column(nullable = false, updatable = false)
    private Instant failedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected SignInFailure() {}

    SignInFailure(String accountDigest, String address, Instant failedAt) {
        this.accountDigest = accountDigest;
        this.address = address;
        this.failedAt = failedAt;
    }
}
