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
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A person who signs in. */
@Entity
@Table(name = "member")
public class Member {

    @Id
    @GeneratedValue(generator = "member_seq")
    @SequenceGenerator(name = "member_seq", sequenceName = "member_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private @Nullable Long version;

    @Column(nullable = false, length = 254)
    private String email;

    @Column(nullable = false, length = 120)
    private String name;

    @Column(nullable = false, length = 100)
    private String passwordHash;

    @Column(nullable = false)
    private boolean passwordTemporary;

    @Column(nullable = false)
    private Instant passwordSetAt;

    @Column(nullable = false)
    private boolean administrator;

    private @Nullable Instant disabledAt;

    @Column(length = 64)
    private @Nullable ZoneId zone;

    @Enumerated(EnumType.STRING)
    @Column(length = 8)
    private @Nullable Theme theme;

    @Column(nullable = false)
    private boolean singleKeys = true;

    @Column(nullable = false, updatable = false)
    private Instant createdAt;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected Member() {}

    Member(String email, String name, String passwordHash, boolean passwordTemporary, Instant createdAt) {
        this.email = email;
        this.name = name;
        this.passwordHash = passwordHash;
        this.passwordTemporary = passwordTemporary;
        this.passwordSetAt = createdAt;
        this.createdAt = createdAt;
    }

    /** The key by which other modules refer to the person. */
    public long id() {
        return Objects.requireNonNull(id);
    }

    /** Counts the changes; whoever edits hands back the one that was read. */
    public long revision() {
        return Objects.requireNonNull(version);
    }

    /** With which the person signs in; unique, lower case. */
    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    /** Whether the password was given by someone else and must be changed before anything else. */
    public boolean passwordTemporary() {
        return passwordTemporary;
    }

    /** Whether the person may do everything in every organization. */
    public boolean administrator() {
        return administrator;
    }

    /** Whether the person may not sign in any more. */
    public boolean disabled() {
        return disabledAt != null;
    }

    /** The person's own time zone; empty for that of the data. */
    public Optional<ZoneId> zone() {
        return Optional.ofNullable(zone);
    }

    /** The look the person chose; empty if none was chosen yet. */
    public Optional<Theme> theme() {
        return Optional.ofNullable(theme);
    }

    /** Whether single keys act without a modifier. */
    public boolean singleKeys() {
        return singleKeys;
    }

    public Instant createdAt() {
        return createdAt;
    }

    String passwordHash() {
        return passwordHash;
    }

    void rename(String newName) {
        this.name = newName;
    }

    void makeAdministrator(boolean now) {
        this.administrator = now;
    }

    void disable(Instant at) {
        this.disabledAt = at;
    }

    void enable() {
        this.disabledAt = null;
    }

    void setPassword(String hash, boolean temporary, Instant at) {
        this.passwordHash = hash;
        this.passwordTemporary = temporary;
        this.passwordSetAt = at;
    }

    void useSingleKeys(boolean now) {
        this.singleKeys = now;
    }

    void prefer(@Nullable ZoneId newZone, @Nullable Theme newTheme) {
        this.zone = newZone;
        this.theme = newTheme;
    }
}
