package app.debrief.session;

import app.debrief.account.OrganizationData;
import app.debrief.account.OrganizationService;
import app.debrief.common.Actor;
import app.debrief.common.Channel;
import app.debrief.common.CurrentActor;
import app.debrief.employee.EmployeeAttributes;
import app.debrief.employee.EmployeeEditor;
import app.debrief.employee.InternalContacts;
import app.debrief.employee.NewEmployee;
import app.debrief.employee.OpeningTimes;
import app.debrief.employee.ValueAttributes;
import app.debrief.scoring.Assessment;
import app.debrief.scoring.OpportunityExclusion;
import app.debrief.scoring.Redirection;
import app.debrief.scoring.SessionLengthRule;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Builds organizations, AI employees and documents for tests. */
@Component
public class SessionFixtures {

    public static final Actor SYSTEM = Actor.system("Test");
    public static final Instant NOON = Instant.parse("2026-03-02T18:00:00Z");

    private final OrganizationService organizations;
    private final EmployeeEditor employees;
    private final CurrentActor actors;

    SessionFixtures(OrganizationService organizations, EmployeeEditor employees, CurrentActor actors) {
        this.organizations = organizations;
        this.employees = employees;
        this.actors = actors;
    }

    /** An AI employee of a new organization: $65 a guest, 90 %, recognition 30 % where hours are known to be on. */
    public SessionScope employee(String idn) {
        var organization = actors.actingAs(
                SYSTEM,
                () -> organizations.create(new OrganizationData(
                        "org-" + idn, "Org " + idn, Currency.getInstance("USD"), "US", ZoneId.of("America/Chicago"))));
        return employee(organization.id(), idn);
    }

    /** As {@link #employee(String)}, of an organization that is there. */
    public SessionScope employee(long organizationId, String idn) {
        var value = new ValueAttributes(
                null,
                new BigDecimal("65.00"),
                "guests",
                new BigDecimal("0.9"),
                Redirection.NON_OVERFLOW,
                new BigDecimal("0.3"));
        var attributes = new EmployeeAttributes(
                "Sofia",
                "RESTAURANT",
                ZoneId.of("America/Chicago"),
                value,
                SessionLengthRule.DEFAULT,
                OpeningTimes.NOT_CONFIGURED,
                List.of("## **[L] Reservation**"),
                InternalContacts.NONE);
        var employee =
                actors.actingAs(SYSTEM, () -> employees.create(new NewEmployee(organizationId, idn, attributes)));
        return new SessionScope(organizationId, employee);
    }

    /** A name that no other test uses. */
    public static String name(String prefix) {
        return prefix + "_" + UUID.randomUUID().toString().substring(0, 8);
    }

    public static Draft document(String employee, String id) {
        return new Draft(employee, id);
    }

    /** A document in the making; every step returns a changed copy's builder. */
    public static final class Draft {

        private final String employee;
        private final String id;
        private Instant startedAt = NOON;
        private @Nullable Integer seconds = 204;
        private @Nullable Instant updatedAt;
        private Contact contact = new Contact("Owen Pratt", "+13125550142", null, null);
        private @Nullable String intent = "## **[L] Reservation**";
        private @Nullable OpportunityExclusion exclusion;
        private @Nullable BigDecimal units = new BigDecimal("4");
        private @Nullable Assessment assessment = Assessment.NO;
        private @Nullable String summary = "Asked for a table for four on Saturday.";
        private List<SessionDocument.Message> messages = List.of(
                line(1, MessageRole.AI_AGENT, "Sunrise Bistro, this is Sofia. How can I help?"),
                line(2, MessageRole.END_USER, "Hi, a table for four on Saturday, around seven?"));

        private Draft(String employee, String id) {
            this.employee = employee;
            this.id = id;
        }

        public Draft startedAt(Instant instant) {
            startedAt = instant;
            return this;
        }

        public Draft lasting(int duration) {
            seconds = duration;
            return this;
        }

        public Draft running() {
            seconds = null;
            return this;
        }

        public Draft updatedAt(@Nullable Instant instant) {
            updatedAt = instant;
            return this;
        }

        public Draft contact(Contact person) {
            contact = person;
            return this;
        }

        public Draft intent(@Nullable String title) {
            intent = title;
            return this;
        }

        public Draft excluded(OpportunityExclusion reason) {
            exclusion = reason;
            return this;
        }

        public Draft units(@Nullable String number) {
            units = number == null ? null : new BigDecimal(number);
            return this;
        }

        public Draft assessed(@Nullable Assessment verdict) {
            assessment = verdict;
            return this;
        }

        public Draft summary(@Nullable String text) {
            summary = text;
            return this;
        }

        /** Only this was said, by the customer. */
        public Draft said(String content) {
            messages = List.of(line(1, MessageRole.END_USER, content));
            return this;
        }

        /** As many lines of the transcript, named by their numbers. */
        public Draft lines(int number) {
            messages = IntStream.rangeClosed(1, number)
                    .mapToObj(i -> line(i, i % 2 == 0 ? MessageRole.END_USER : MessageRole.AI_AGENT, "Line " + i))
                    .toList();
            return this;
        }

        public SessionDocument build() {
            return new SessionDocument(
                    new SourceKey(SourceSystem.NATIVE, SourceKind.SESSION, id),
                    employee,
                    Channel.VOICE,
                    Direction.INBOUND,
                    "en",
                    startedAt,
                    seconds == null ? null : startedAt.plusSeconds(seconds),
                    updatedAt,
                    contact,
                    intent,
                    null,
                    null,
                    null,
                    exclusion,
                    units,
                    "guests",
                    null,
                    assessment,
                    "calendar/main",
                    null,
                    Set.of(),
                    Map.of("utm_source", "search"),
                    messages,
                    new SessionDocument.Texts(summary, null, null),
                    null,
                    digest());
        }

        private String digest() {
            return "%064x"
                    .formatted(List.of(
                                            startedAt,
                                            String.valueOf(seconds),
                                            contact,
                                            String.valueOf(intent),
                                            String.valueOf(units),
                                            String.valueOf(assessment),
                                            String.valueOf(summary))
                                    .hashCode()
                            & 0xffffffffL);
        }

        private static SessionDocument.Message line(int seq, MessageRole role, String words) {
            return new SessionDocument.Message(
                    seq, NOON.plusSeconds(seq * 4L), role, MessageKind.TEXT, null, words, null, null);
        }
    }
}
