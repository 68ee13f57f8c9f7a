package app.debrief.session;

import app.debrief.common.Access;
import app.debrief.common.Area;
import app.debrief.common.CurrentActor;
import app.debrief.common.PhoneNumber;
import app.debrief.employee.EmployeeProfile;
import app.debrief.employee.EmployeeService;
import app.debrief.scoring.IntentTitle;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one command by which a session comes in, from wherever. The same document again changes nothing; a newer one
 * replaces everything but what people set. What the platform does not say is derived when the session closes.
 */
@Service
public class SessionIntake {

    private final SessionRepository sessions;
    private final SessionMessageRepository messages;
    private final EmployeeService employees;
    private final EditableFields fields;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;
    private final EntityManager entities;
    private final Clock clock;

    SessionIntake(
            SessionRepository sessions,
            SessionMessageRepository messages,
            EmployeeService employees,
            EditableFields fields,
            CurrentActor actors,
            ApplicationEventPublisher events,
            EntityManager entities,
            Clock clock) {
        this.sessions = sessions;
        this.messages = messages;
        this.employees = employees;
        this.fields = fields;
        this.actors = actors;
        this.events = events;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Takes a document in.
     *
     * @param document what the platform says
     * @param originAuditId the audit row of the import that brings it, to which the session points as long as it shows
     *     this document; null for a document on its own
     * @throws InvalidDocumentException if the AI employee is unknown
     * @throws app.debrief.common.NotAllowedException if the actor may not import into the employee's organization
     */
    @Transactional
    public IntakeOutcome take(SessionDocument document, @Nullable Long originAuditId) {
        var employee = employees
                .profileByIdn(document.employee())
                .orElseThrow(() -> new InvalidDocumentException(
                        "employee", document.employee(), "session.intake.unknown-employee"));
        actors.get().require(Area.IMPORTS, Access.WRITE, employee.organizationId());
        var known = sessions.findByOrganizationIdAndSourceKey(employee.organizationId(), document.key());
        var outcome = known.map(session -> compare(session, document)).orElse(IntakeOutcome.CREATED);
        if (outcome == IntakeOutcome.UNCHANGED || outcome == IntakeOutcome.OUTDATED) {
            return outcome;
        }
        var session = known.orElseGet(() -> new Session(
                employee.organizationId(), document.key(), clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        var wasClosed = known.isPresent() && session.endedAt() != null;
        fill(session, document, employee, originAuditId);
        if (known.isEmpty()) {
            entities.persist(session);
        }
        store(session, document, known.isPresent());
        if (outcome == IntakeOutcome.CREATED) {
            events.publishEvent(new SessionReceived(session.id(), session.organizationId(), session.employeeId()));
        }
        if (session.endedAt() != null && !wasClosed) {
            events.publishEvent(new SessionClosed(session.id(), session.organizationId(), session.employeeId()));
        }
        if (outcome == IntakeOutcome.CHANGED) {
            events.publishEvent(
                    new SessionChanged(session.id(), session.organizationId(), session.employeeId(), Set.of()));
        }
        return outcome;
    }

    private static IntakeOutcome compare(Session session, SessionDocument document) {
        var knownVersion = session.sourceUpdatedAt();
        var version = document.updatedAt();
        if (knownVersion != null && version != null && !version.equals(knownVersion)) {
            return version.isAfter(knownVersion) ? IntakeOutcome.CHANGED : IntakeOutcome.OUTDATED;
        }
        if (session.contentDigest().equals(document.digest()) || (knownVersion != null && version != null)) {
            return IntakeOutcome.UNCHANGED;
        }
        return IntakeOutcome.CHANGED;
    }

    private void fill(
            Session session, SessionDocument document, EmployeeProfile employee, @Nullable Long originAuditId) {
        var intent = Optional.ofNullable(document.intentTitle()).map(employee::intent);
        var contact = contact(document.contact(), employee.country());
        session.receive(
                document,
                terms(document, employee),
                contact,
                intent.map(IntentTitle::name).filter(name -> !name.isEmpty()).orElse(null),
                MessageCounts.of(document.messages()),
                originAuditId);
        fields.setAutomatically(
                session,
                SessionColumns.IS_LEAD,
                said(document.lead(), intent, IntentTitle::lead).orElse(null));
        fields.setAutomatically(
                session,
                SessionColumns.IS_TODO,
                said(document.todo(), intent, IntentTitle::todo).orElse(false));
        fields.setAutomatically(
                session,
                SessionColumns.IS_TEST,
                document.test() != null
                        ? document.test()
                        : employee.isTest(contact.phone(), contact.email(), document.integration()));
        fields.setAutomatically(session, SessionColumns.TAGS, labels(document));
        session.derive();
    }

    private static @Nullable List<String> labels(SessionDocument document) {
        return document.tags().isEmpty()
                ? null
                : document.tags().stream().sorted().toList();
    }

    /** What the platform says; else what the marker of the intent says; nothing without either. */
    private static Optional<Boolean> said(
            @Nullable Boolean stated, Optional<IntentTitle> intent, Function<IntentTitle, Boolean> marker) {
        return Optional.ofNullable(stated).or(() -> intent.map(marker));
    }

    private static Contact contact(Contact came, String country) {
        var phone = came.phone();
        return phone == null
                ? came
                : new Contact(
                        came.name(),
                        PhoneNumber.parse(phone, country).map(PhoneNumber::e164).orElse(phone),
                        came.email(),
                        came.information());
    }

    private static ClosingTerms terms(SessionDocument document, EmployeeProfile employee) {
        var value = employee.value();
        var hours = employee.openingHours();
        return new ClosingTerms(
                employee.id(),
                employee.sessionLength(),
                new ValueSnapshot(
                        value.averageBillAmount(),
                        value.averageLeadValue(),
                        value.conversionRatio(),
                        value.redirection(),
                        value.recognition()),
                hours == null ? null : hours.contains(document.startedAt(), employee.zone()));
    }

    private void store(Session session, SessionDocument document, boolean known) {
        if (!known) {
            document.messages().forEach(line -> entities.persist(new SessionMessage(session.id(), line)));
            return;
        }
        var lines = messages.findAllOf(session.id()).stream()
                .collect(Collectors.toMap(SessionMessage::seq, Function.identity()));
        for (var line : document.messages()) {
            var old = lines.remove(line.seq());
            if (old == null) {
                entities.persist(new SessionMessage(session.id(), line));
            } else {
                old.say(line);
            }
        }
        messages.deleteAll(lines.values());
    }
}
