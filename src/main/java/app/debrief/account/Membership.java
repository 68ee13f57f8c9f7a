package app.debrief.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** The role of a member in an organization: one at most for each pair, and one owner at most in an organization. */
@Entity
@Table(name = "membership")
public class Membership {

    @Id
    @GeneratedValue(generator = "membership_seq")
    @SequenceGenerator(name = "membership_seq", sequenceName = "membership_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private @Nullable Long version;

    @Column(nullable = false, updatable = false)
    private long memberId;

    @Column(nullable = false, updatable = false)
    private long organizationId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Role role;

    @Column(nullable = false)
    private boolean analytics;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected Membership() {}

    Membership(long memberId, long organizationId, Role role, boolean analytics) {
        this.memberId = memberId;
        this.organizationId = organizationId;
        this.role = role;
        this.analytics = analytics;
    }

    public long memberId() {
        return memberId;
    }

    public long organizationId() {
        return organizationId;
    }

    /** Never {@link Role#ADMINISTRATOR}, which is a mark of the member. */
    public Role role() {
        return role;
    }

    /** Whether the person has the right Analytics beside the role. */
    public boolean analytics() {
        return analytics;
    }

    void change(Role newRole, boolean newAnalytics) {
        this.role = newRole;
        this.analytics = newAnalytics;
    }
}
