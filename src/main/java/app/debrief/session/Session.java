package app.debrief.session;

import app.debrief.audit.AuditSubject;
import app.debrief.common.Channel;
import app.debrief.scoring.SessionLength;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Hibernate;
import org.hibernate.annotations.SecondaryRow;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/**
 * One interaction between a person and an AI employee: a call, a text conversation or a chat. It holds what the platform
 * reported, what was derived from it, and what people decided.
 */
@Entity
@Table(name = "session")
@SecondaryTable(name = SessionText.TABLE, pkJoinColumns = @PrimaryKeyJoinColumn(name = "session_id"))
@SecondaryRow(table = SessionText.TABLE, optional = false)
public class Session {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "organization_id", nullable = false)
    private long organizationId;

    @Column(name = "employee_id", nullable = false)
    private long employeeId;

    @Embedded
    private SourceKey sourceKey;

    @Column(name = "source_updated_at")
    private @Nullable Instant sourceUpdatedAt;

    @Column(name = "content_digest", nullable = false)
    private String contentDigest;

    @Column(name = "received_at", nullable = false)
    private Instant receivedAt;

    @Column(name = "origin_audit_id")
    private @Nullable Long originAuditId;

    @Column(name = "started_at", nullable = false)
    private Instant startedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "duration_sec")
    private @Nullable Integer durationSec;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel", nullable = false)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    @Column(name = "direction", nullable = false)
    private Direction direction;

    @Column(name = "language")
    private @Nullable String language;

    @Column(name = "integration")
    private @Nullable String integration;

    @Column(name = "external_id")
    private @Nullable String externalId;

    @Column(name = "intent_type")
    private @Nullable String intentType;

    @Embedded
    private @Nullable Contact contact;

    @Column(name = "phone_reversed")
    private @Nullable String phoneReversed;

    @Embedded
    private Worth worth = new Worth();

    @Embedded
    private MessageCounts messageCounts = new MessageCounts(0, 0, 0);

    @Column(name = "is_test", nullable = false)
    private boolean test;

    @Column(name = "is_todo", nullable = false)
    private boolean todo;

    @Column(name = "is_archived", nullable = false)
    private boolean archived;

    @Column(name = "quality_stars")
    private @Nullable Integer qualityStars;

    @Enumerated(EnumType.STRING)
    @Column(name = "session_length")
    private @Nullable SessionLength sessionLength;

    @Embedded
    private SessionText text;

    @ElementCollection
    @CollectionTable(name = "session_tag", joinColumns = @JoinColumn(name = "session_id"))
    @Column(name = "tag")
    private Set<String> tags = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "session_utm", joinColumns = @JoinColumn(name = "session_id"))
    @MapKeyColumn(name = "name")
    @Column(name = "value")
    private Map<String, String> utm = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "session_mark", joinColumns = @JoinColumn(name = "session_id"))
    @MapKeyColumn(name = "field")
    private Map<String, Mark> marks = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected Session() {}

    @SuppressWarnings("NullAway.Init") // the document's facts follow at once, through receive
    Session(long organizationId, SourceKey sourceKey, Instant receivedAt) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.organizationId = organizationId;
        this.sourceKey = sourceKey;
        this.receivedAt = receivedAt;
        this.text = new SessionText(organizationId);
    }

    @PostLoad
    void recallClose() {
        worth.recallClose(endedAt != null);
    }

    public UUID id() {
        return id;
    }

    public long revision() {
        return version == null ? 0 : version;
    }

    public long organizationId() {
        return organizationId;
    }

    public long employeeId() {
        return employeeId;
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** Null while the session is running, be it again. */
    public @Nullable Instant endedAt() {
        return endedAt;
    }

    /** Whole seconds; null while the session is running. */
    public @Nullable Integer durationSec() {
        return durationSec;
    }

    public Channel channel() {
        return channel;
    }

    public Direction direction() {
        return direction;
    }

    public Contact contact() {
        return contact == null ? Contact.NONE : contact;
    }

    public Worth worth() {
        return worth;
    }

    public MessageCounts messageCounts() {
        return messageCounts;
    }

    public SessionText text() {
        return text;
    }

    public boolean test() {
        return test;
    }

    public boolean todo() {
        return todo;
    }

    public boolean archived() {
        return archived;
    }

    public @Nullable Integer qualityStars() {
        return qualityStars;
    }

    public Set<String> tags() {
        return Collections.unmodifiableSet(tags);
    }

    /** The sign that a person set this field, if one did. */
    public Optional<Mark> mark(String field) {
        return Optional.ofNullable(marks.get(field));
    }

    public SourceKey sourceKey() {
        return sourceKey;
    }

    /** What this session is called in the audit log. */
    AuditSubject auditSubject() {
        return new AuditSubject(organizationId, "session", id.toString());
    }

    /** Reads labels and marks while the transaction lasts. */
    void loadCollections() {
        Hibernate.initialize(tags);
        Hibernate.initialize(marks);
    }

    @Nullable
    Instant sourceUpdatedAt() {
        return sourceUpdatedAt;
    }

    String contentDigest() {
        return contentDigest;
    }

    /**
     * Takes over what a document says, apart from the fields that people may set, and closes the session or lets it run.
     *
     * @param terms what counts when it closes
     * @param origin the audit row of the import that brought the document; null for a document on its own
     */
    void receive(
            SessionDocument document,
            ClosingTerms terms,
            Contact person,
            @Nullable String intent,
            MessageCounts counts,
            @Nullable Long origin) {
        var wasClosed = durationSec != null && employeeId == terms.employeeId();
        var began = startedAt;
        var measured = LengthBasis.of(channel, durationSec, messageCounts);
        employeeId = terms.employeeId();
        originAuditId = origin;
        sourceUpdatedAt = document.updatedAt();
        contentDigest = document.digest();
        startedAt = document.startedAt();
        endedAt = document.endedAt();
        durationSec = document.durationSec();
        channel = document.channel();
        direction = document.direction();
        language = document.language();
        integration = document.integration();
        externalId = document.externalId();
        intentType = intent;
        contact = person;
        phoneReversed = person.reversedDigits();
        messageCounts = counts;
        worth.state(document);
        text.receive(document);
        utm.clear();
        utm.putAll(document.utm());
        if (!wasClosed || !Objects.equals(measured, LengthBasis.of(channel, durationSec, counts))) {
            sessionLength = terms.length().of(channel, durationSec, counts.user());
        }
        if (durationSec == null) {
            worth.reopen();
        } else {
            worth.close(terms, wasClosed, startedAt.equals(began));
        }
    }

    void test(boolean value) {
        test = value;
    }

    void todo(boolean value) {
        todo = value;
    }

    void archived(boolean value) {
        archived = value;
    }

    void qualityStars(@Nullable Integer stars) {
        qualityStars = stars;
    }

    void tags(Set<String> labels) {
        tags.retainAll(labels);
        tags.addAll(labels);
    }

    void mark(String field, Mark mark) {
        marks.put(field, mark);
    }

    void unmark(String field) {
        marks.remove(field);
    }

    /** Derives what follows from the rest; called at the end of every change. */
    void derive() {
        worth.derive(contact(), marks.containsKey(SessionColumns.IS_OPPORTUNITY.key()), test);
        text.index(contact().name());
    }
}
