package app.debrief.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One row of the audit log: one field's change, or an action without fields. Never changed once written.
 *
 * <p>What may have to be forgotten (the actor's name, the values, the note) lies in a second table, which is joined only
 * where one of them is read; after an erasure they read as null.
 */
@Entity
@Immutable
@Table(name = "audit")
@SecondaryTable(name = AuditEntry.VALUES, pkJoinColumns = @PrimaryKeyJoinColumn(name = "id"))
public class AuditEntry {

    static final String VALUES = "audit_value";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_seq")
    @SequenceGenerator(name = "audit_seq", sequenceName = "audit_seq", allocationSize = 50)
    private @Nullable Long id;

    private long chain;
    private long sequence;
    private long act;
    private Instant at;
    private @Nullable Long actorId;

    private AuditAction action;
    private String subjectType;
    private @Nullable String subjectId;
    private @Nullable String field;

    @JdbcTypeCode(SqlTypes.BINARY)
    private byte[] actorDigest;

    @JdbcTypeCode(SqlTypes.BINARY)
    private byte @Nullable [] beforeDigest;

    @JdbcTypeCode(SqlTypes.BINARY)
    private byte @Nullable [] afterDigest;

    @JdbcTypeCode(SqlTypes.BINARY)
    private byte @Nullable [] noteDigest;

    @JdbcTypeCode(SqlTypes.BINARY)
    private byte[] hash;

    @Column(table = VALUES)
    @JdbcTypeCode(SqlTypes.BINARY)
    private byte @Nullable [] salt;

    @Column(table = VALUES)
    private @Nullable String actorName;

    @Column(table = VALUES, name = "before_value")
    private @Nullable String before;

    @Column(table = VALUES, name = "after_value")
    private @Nullable String after;

    @Column(table = VALUES)
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {}

    /** The row that follows a chain's head, not yet saved. */
    AuditEntry(AuditChain head, long act, Act what, @Nullable FieldChange change, @Nullable String note, byte[] salt) {
        chain = head.id();
        sequence = head.nextSequence();
        this.act = act;
        at = what.at();
        actorId = what.actor().memberId();
        action = what.action();
        subjectType = what.subject().type();
        subjectId = what.subject().id();
        field = change == null ? null : change.field();
        this.salt = salt.clone();
        actorName = what.actor().name();
        before = change == null ? null : change.before();
        after = change == null ? null : change.after();
        this.note = note;
        actorDigest = Digests.present(salt, what.actor().name());
        beforeDigest = Digests.ofValue(salt, before);
        afterDigest = Digests.ofValue(salt, after);
        noteDigest = Digests.ofValue(salt, note);
        hash = Digests.ofRow(head.lastHash(), this);
    }

    /** Grows with time, but not without gaps. */
    public long id() {
        return Objects.requireNonNull(id, "known once saved");
    }

    /** Whose chain this row belongs to; null for the installation's. */
    public @Nullable Long organizationId() {
        return chain == AuditChain.INSTALLATION ? null : chain;
    }

    /** Place in the chain, from 1, without gaps. */
    public long sequence() {
        return sequence;
    }

    /** Sequence of the first row of the same user action, which its rows share within their chain. */
    public long act() {
        return act;
    }

    /** When it happened, in whole milliseconds. */
    public Instant at() {
        return at;
    }

    /** The member who did it; null for the system. */
    public @Nullable Long actorId() {
        return actorId;
    }

    /** The actor's name at that time; null if erased. */
    public @Nullable String actorName() {
        return actorName;
    }

    /** What happened. */
    public AuditAction action() {
        return action;
    }

    /** Kind of record in snake case. */
    public String subjectType() {
        return subjectType;
    }

    /** The record's id as text; null where no single record is meant. */
    public @Nullable String subjectId() {
        return subjectId;
    }

    /** Key of the changed field; null for an action without fields. */
    public @Nullable String field() {
        return field;
    }

    /** The value before; null if it was empty, or if erased. */
    public @Nullable String before() {
        return before;
    }

    /** The value after; null if it was emptied, or if erased. */
    public @Nullable String after() {
        return after;
    }

    /** What else is to be said, such as the counts of an import; null for none, or if erased. */
    public @Nullable String note() {
        return note;
    }

    long chain() {
        return chain;
    }

    byte[] hash() {
        return hash;
    }

    /** In the order of the canonical form. */
    List<byte @Nullable []> valueDigests() {
        return Arrays.asList(actorDigest, beforeDigest, afterDigest, noteDigest);
    }

    /** Whether this row is as it was written after that hash, and its values, unless erased, too. */
    boolean isIntactAfter(byte[] previous) {
        return Arrays.equals(hash, Digests.ofRow(previous, this)) && (salt == null || hasItsValues(salt));
    }

    private boolean hasItsValues(byte[] ownSalt) {
        return Arrays.equals(actorDigest, Digests.ofValue(ownSalt, actorName))
                && Arrays.equals(beforeDigest, Digests.ofValue(ownSalt, before))
                && Arrays.equals(afterDigest, Digests.ofValue(ownSalt, after))
                && Arrays.equals(noteDigest, Digests.ofValue(ownSalt, note));
    }
}
