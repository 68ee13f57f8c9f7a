package app.debrief.employee;

import app.debrief.scoring.IntentTitle;
import app.debrief.scoring.OpeningHours;
import app.debrief.scoring.Redirection;
import app.debrief.scoring.SessionLengthRule;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An AI employee: the voice, SMS or chat agent whose sessions are recorded. */
@Entity
@Table(name = "employee")
public class Employee {

    @Id
    @GeneratedValue(generator = "employee_seq")
    @SequenceGenerator(name = "employee_seq", sequenceName = "employee_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private @Nullable Long version;

    @Column(nullable = false, updatable = false)
    private long organizationId;

    @Column(updatable = false)
    private @Nullable Long unassignedOf;

    @Column(nullable = false, updatable = false, length = 64)
    private String idn;

    @Column(nullable = false, length = 120)
    private String name;

    @Column(length = 40)
    private @Nullable String industry;

    @Column(nullable = false, length = 64)
    private ZoneId zone;

    @Column(precision = 12, scale = 2)
    private @Nullable BigDecimal averageLeadValue;

    @Column(precision = 12, scale = 2)
    private @Nullable BigDecimal averageBillAmount;

    @Column(length = 40)
    private @Nullable String unitLabel;

    @Column(precision = 7, scale = 6)
    private @Nullable BigDecimal conversionRatio;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private @Nullable Redirection redirection;

    @Column(precision = 7, scale = 6)
    private @Nullable BigDecimal recognition;

    @Column(name = "voice_short_below_sec", nullable = false)
    private int voiceShortBelowSeconds;

    @Column(name = "voice_long_from_sec", nullable = false)
    private int voiceLongFromSeconds;

    @Column(nullable = false)
    private int textShortUpTo;

    @Column(nullable = false)
    private int textLongAbove;

    @Column(nullable = false, updatable = false)
    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "employee_opening_hours", joinColumns = @JoinColumn(name = "employee_id"))
    private List<StoredInterval> openingHours = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "employee_opening_exception", joinColumns = @JoinColumn(name = "employee_id"))
    private List<StoredException> openingExceptions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "employee_intent", joinColumns = @JoinColumn(name = "employee_id"))
    private List<StoredIntent> intents = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "employee_internal_contact", joinColumns = @JoinColumn(name = "employee_id"))
    private List<StoredContact> internalContacts = new ArrayList<>();

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected Employee() {}

    @SuppressWarnings("NullAway") // the changeable fields are assigned by change()
    private Employee(
            long organizationId, @Nullable Long unassignedOf, String idn, EmployeeAttributes attributes, Instant at) {
        this.organizationId = organizationId;
        this.unassignedOf = unassignedOf;
        this.idn = idn;
        this.createdAt = at;
        change(attributes);
    }

    static Employee of(NewEmployee created, Instant at) {
        return new Employee(created.organizationId(), null, created.idn(), created.attributes(), at);
    }

    /** The organization's built-in employee, to whom sessions without an AI employee belong. */
    static Employee unassigned(long organizationId, String name, ZoneId zone, Instant at) {
        return new Employee(
                organizationId, organizationId, "unassigned-" + organizationId, EmployeeAttributes.of(name, zone), at);
    }

    /** The key by which other modules refer to it. */
    public long id() {
        return Objects.requireNonNull(id);
    }

    /** Counts the changes; whoever edits hands back the one that was read. */
    public long revision() {
        return Objects.requireNonNull(version);
    }

    public long organizationId() {
        return organizationId;
    }

    /** Whether this is the organization's built-in employee for sessions without an AI employee. */
    public boolean unassigned() {
        return unassignedOf != null;
    }

    /** Its name in documents and addresses, unique in the installation, lower case. */
    public String idn() {
        return idn;
    }

    /** The name people read. */
    public String name() {
        return name;
    }

    /** A stable word in capitals; null if nobody has said. */
    public @Nullable String industry() {
        return industry;
    }

    /** Decides what is today and what is in working hours. */
    public ZoneId zone() {
        return zone;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** What its sessions are valued by. */
    public ValueAttributes value() {
        return new ValueAttributes(
                averageLeadValue, averageBillAmount, unitLabel, conversionRatio, redirection, recognition);
    }

    /** Where its short sessions end and its long ones begin. */
    public SessionLengthRule sessionLength() {
        return new SessionLengthRule(voiceShortBelowSeconds, voiceLongFromSeconds, textShortUpTo, textLongAbove);
    }

    /** For deciding whether a moment lies in working hours; empty if not configured. */
    public Optional<OpeningHours> openingHours() {
        return openingTimes().hours();
    }

    /** Opening hours as people keep them. */
    public OpeningTimes openingTimes() {
        return new OpeningTimes(StoredInterval.weekly(openingHours), StoredException.exceptions(openingExceptions));
    }

    /** What its sessions may be about. */
    public List<IntentTitle> intents() {
        return intents.stream().map(StoredIntent::parsed).toList();
    }

    /** Who tries it out. */
    public InternalContacts internalContacts() {
        return StoredContact.contacts(internalContacts);
    }

    /** Everything that may be changed, as it is now. */
    public EmployeeAttributes attributes() {
        return new EmployeeAttributes(
                name,
                industry,
                zone,
                value(),
                sessionLength(),
                openingTimes(),
                intents.stream()
                        .map(StoredIntent::title)
                        .sorted(AttributeRules.INTENTS_BY_NAME)
                        .toList(),
                internalContacts());
    }

    /** Takes attributes that {@link AttributeRules} have accepted. */
    final void change(EmployeeAttributes to) {
        name = to.name();
        industry = to.industry();
        zone = to.zone();
        averageLeadValue = to.value().averageLeadValue();
        averageBillAmount = to.value().averageBillAmount();
        unitLabel = to.value().unitLabel();
        conversionRatio = to.value().conversionRatio();
        redirection = to.value().redirection();
        recognition = to.value().recognition();
        voiceShortBelowSeconds = to.sessionLength().voiceShortBelowSeconds();
        voiceLongFromSeconds = to.sessionLength().voiceLongFromSeconds();
        textShortUpTo = to.sessionLength().textShortUpTo();
        textLongAbove = to.sessionLength().textLongAbove();
        replace(openingHours, StoredInterval.of(to.openingTimes()));
        replace(openingExceptions, StoredException.of(to.openingTimes()));
        replace(intents, to.intents().stream().map(StoredIntent::of).toList());
        replace(internalContacts, StoredContact.of(to.internalContacts()));
    }

    private static <T> void replace(List<T> rows, List<T> by) {
        rows.clear();
        rows.addAll(by);
    }
}
