package app.debrief.session;

import static app.debrief.session.SessionFixtures.NOON;
import static app.debrief.session.SessionFixtures.document;
import static org.assertj.core.api.Assertions.assertThat;

import app.debrief.employee.EmployeeAttributes;
import app.debrief.employee.EmployeeEditor;
import app.debrief.employee.InternalContacts;
import app.debrief.employee.NewEmployee;
import app.debrief.employee.OpeningTimes;
import app.debrief.employee.ValueAttributes;
import app.debrief.scoring.Assessment;
import app.debrief.scoring.OpeningInterval;
import app.debrief.scoring.Redirection;
import app.debrief.scoring.SessionLength;
import app.debrief.scoring.SessionLengthRule;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a newer document of a known session decides anew, and what stays as it was decided before. */
class NewerDocumentTest extends SessionScene {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    @Autowired
    EmployeeEditor employees;

    @Autowired
    JdbcClient database;

    private SessionFixtures.Draft first = document("", "");
    private SessionFixtures.Draft newer = document("", "");

    @BeforeEach
    void documents() {
        first = document(idn, "a").updatedAt(NOON).assessed(Assessment.YES_A);
        newer = document(idn, "a").updatedAt(NOON.plusSeconds(1)).assessed(Assessment.YES_A);
    }

    @Test
    void aSessionThatRunsAgainHasNothingOfItsFirstClose() {
        take(first);
        assertThat(length()).isEqualTo(SessionLength.REGULAR);

        assertThat(take(newer.running())).isEqualTo(IntakeOutcome.CHANGED);

        var session = session();
        assertThat(session.endedAt()).isNull();
        assertThat(session.durationSec()).isNull();
        assertThat(length()).isNull();
        assertThat(session.worth().snapshot()).isNull();
        assertThat(session.worth().inWorkingHours()).isNull();
        assertThat(session.worth().asr()).isEqualByComparingTo("0");
    }

    @Test
    void aSessionThatRunsAgainTakesTheAttributesOfItsNextClose() {
        take(first);
        take(newer.running());
        change(open(), "0.5");

        take(newer.lasting(20).updatedAt(NOON.plusSeconds(2)));

        var session = session();
        assertThat(session.durationSec()).isEqualTo(20);
        assertThat(length()).isEqualTo(SessionLength.SHORT);
        assertThat(session.worth().inWorkingHours()).isTrue();
        assertThat(session.worth().asr()).isEqualByComparingTo("39.00");
    }

    @Test
    void aChangedAttributeChangesNoClosedSession() {
        take(first);
        change(open(), "0.5", new SessionLengthRule(300, 600, 2, 10));

        assertThat(take(newer.summary("Newer"))).isEqualTo(IntakeOutcome.CHANGED);

        var session = session();
        assertThat(session.worth().inWorkingHours()).isNull();
        assertThat(session.worth().asr()).isEqualByComparingTo("70.20");
        assertThat(length()).isEqualTo(SessionLength.REGULAR);
    }

    @Test
    void aLengthFollowsWhatItMeasures() {
        take(first);

        take(newer.lasting(20));

        assertThat(session().durationSec()).isEqualTo(20);
        assertThat(length()).isEqualTo(SessionLength.SHORT);
    }

    @Test
    void anotherBeginningIsLookedUpInTheOpeningHours() {
        take(first);
        change(open(), "0.5");

        take(newer.startedAt(NOON.plusSeconds(60)));

        assertThat(session().worth().inWorkingHours()).isTrue();
        assertThat(session().worth().snapshot())
                .extracting(ValueSnapshot::conversionRate)
                .isEqualTo(new BigDecimal("0.900000"));
    }

    @Test
    void anotherEmployeeBringsItsOwnAttributes() {
        take(first);
        var other = SessionFixtures.name("nora");
        var id = as(() -> employees.create(
                new NewEmployee(scope.organizationId(), other, attributes(open(), "0.5", SessionLengthRule.DEFAULT))));

        take(document(other, "a").updatedAt(NOON.plusSeconds(1)).assessed(Assessment.YES_A));

        scope = new SessionScope(scope.organizationId(), id);
        assertThat(session().worth().inWorkingHours()).isTrue();
        assertThat(session().worth().asr()).isEqualByComparingTo("39.00");
    }

    @Test
    void aSessionOfAnEmployeeWithoutAttributesStaysWhatItWas() {
        var bare = SessionFixtures.name("bare");
        var id = as(() -> employees.create(
                new NewEmployee(scope.organizationId(), bare, EmployeeAttributes.of("Bare", CHICAGO))));
        take(document(bare, "a").updatedAt(NOON));
        scope = new SessionScope(scope.organizationId(), id);
        assertThat(session().worth().opportunity()).isTrue();

        set(onlyId(), SessionColumns.IS_TODO, false, true);
        assertThat(session().worth().opportunity()).isTrue();
        take(document(bare, "a").updatedAt(NOON.plusSeconds(1)).summary("Newer"));
        assertThat(session().worth().opportunity()).isTrue();
    }

    @Test
    void aSessionPointsToTheImportWhoseDocumentItShows() {
        take(first, 11L);
        assertThat(origin()).isEqualTo(11);

        take(first, 12L);
        assertThat(origin()).as("unchanged").isEqualTo(11);
        take(newer.summary("Newer"), 13L);
        assertThat(origin()).as("changed").isEqualTo(13);
        take(first, 14L);
        assertThat(origin()).as("outdated").isEqualTo(13);
    }

    private @Nullable SessionLength length() {
        return detail(onlyId()).fields().get(SessionColumns.SESSION_LENGTH);
    }

    private long origin() {
        return database.sql("select origin_audit_id from session where id = ?")
                .param(onlyId())
                .query(Long.class)
                .single();
    }

    private void change(OpeningTimes times, String conversion) {
        change(times, conversion, SessionLengthRule.DEFAULT);
    }

    private void change(OpeningTimes times, String conversion, SessionLengthRule rule) {
        as(() -> employees.update(
                scope.employeeId(),
                employees.details(scope.employeeId()).version(),
                attributes(times, conversion, rule)));
    }

    private static EmployeeAttributes attributes(OpeningTimes times, String conversion, SessionLengthRule rule) {
        return new EmployeeAttributes(
                "Sofia",
                "RESTAURANT",
                CHICAGO,
                new ValueAttributes(
                        null,
                        new BigDecimal("65.00"),
                        "guests",
                        new BigDecimal(conversion),
                        Redirection.NON_OVERFLOW,
                        new BigDecimal("0.3")),
                rule,
                times,
                List.of("## **[L] Reservation**"),
                InternalContacts.NONE);
    }

    private static OpeningTimes open() {
        return OpeningTimes.daily(new OpeningInterval(LocalTime.of(8, 0), LocalTime.of(20, 0)));
    }
}
