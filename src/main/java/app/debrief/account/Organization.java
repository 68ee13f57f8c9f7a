package app.debrief.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A customer whose AI employees are recorded; rights are asked organization by organization. */
@Entity
@Table(name = "organization")
public class Organization {

    @Id
    @GeneratedValue(generator = "organization_seq")
    @SequenceGenerator(name = "organization_seq", sequenceName = "organization_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private @Nullable Long version;

    @Column(nullable = false, length = 64)
    private String idn;

    @Column(nullable = false, length = 120)
    private String name;

    @Column(nullable = false, length = 3)
    private Currency currency;

    @Column(nullable = false, length = 2)
    private String country;

    @Column(nullable = false, length = 64)
    private ZoneId zone;

    @Column(nullable = false, updatable = false)
    private Instant createdAt;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected Organization() {}

    Organization(OrganizationData data, Instant createdAt) {
        this.idn = data.idn();
        this.name = data.name();
        this.currency = data.currency();
        this.country = data.country();
        this.zone = data.zone();
        this.createdAt = createdAt;
    }

    /** The key by which other modules refer to it. */
    public long id() {
        return Objects.requireNonNull(id);
    }

    /** Counts the changes; whoever edits hands back the one that was read. */
    public long revision() {
        return Objects.requireNonNull(version);
    }

    /** Stable name in files and addresses, unique, lower case. */
    public String idn() {
        return idn;
    }

    /** The name people read, at most 120 characters. */
    public String name() {
        return name;
    }

    /** In which all money of the organization is kept; nothing is converted. */
    public Currency currency() {
        return currency;
    }

    /** ISO 3166-1 alpha-2 code; phone numbers without a country code are read in it. */
    public String country() {
        return country;
    }

    /** The zone of lists over several AI employees, and that of a new AI employee. */
    public ZoneId zone() {
        return zone;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** What may be edited, as it is now. */
    public OrganizationData data() {
        return new OrganizationData(idn, name, currency, country, zone);
    }

    void change(OrganizationData data) {
        this.idn = data.idn();
        this.name = data.name();
        this.currency = data.currency();
        this.country = data.country();
        this.zone = data.zone();
    }
}
