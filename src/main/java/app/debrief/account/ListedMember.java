package app.debrief.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list of members, read from a view: one for each role in an organization, and one without an organization
 * for each administrator and for whoever belongs to none.
 */
@Entity
@Immutable
@Table(name = "listed_member")
@SuppressWarnings("UnusedVariable") // read by queries only
public class ListedMember {

    private static final int ORGANIZATION_BITS = 32;

    /** The member in the upper half, the organization or zero in the lower. */
    @Id
    private long id;

    private @Nullable Long organizationId;

    private @Nullable String organization;

    private String name;

    private String email;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private @Nullable Role role;

    @JdbcTypeCode(SqlTypes.TINYINT) // what a union makes of two booleans
    private boolean analytics;

    @Enumerated(EnumType.STRING)
    @Column(length = 8)
    private MemberState state;

    private Instant createdAt;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected ListedMember() {}

    /** Whom the row with this id is about. */
    public static long memberId(long rowId) {
        return rowId >> ORGANIZATION_BITS;
    }
}
