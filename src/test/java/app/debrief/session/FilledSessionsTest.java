package app.debrief.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.debrief.account.MemberService;
import app.debrief.common.Channel;
import app.debrief.common.CurrentActor;
import app.debrief.demo.scale.ScaleFilling;
import app.debrief.employee.EmployeeReference;
import app.debrief.employee.EmployeeService;
import app.debrief.grid.FilterValues;
import app.debrief.grid.TableQuery;
import app.debrief.grid.filter.SearchWords;
import app.debrief.grid.jpa.Window;
import app.debrief.scoring.SessionLength;
import app.debrief.scoring.SessionLengthRule;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/** Sessions that the database made by the thousand are as if they had come in and been reviewed one by one. */
@SpringBootTest(
        properties = {"debrief.demo=true", "debrief.demo-sessions=2000", "debrief.data=" + FilledSessionsTest.DATA})
class FilledSessionsTest {

    static final String DATA = "target/filled-data";
    private static final int SESSIONS = 2_000;

    @Autowired
    SessionService service;

    @Autowired
    EmployeeService employees;

    @Autowired
    MemberService members;

    @Autowired
    ScaleFilling filling;

    @Autowired
    CurrentActor actors;

    @Autowired
    EntityManager entities;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient database;

    @BeforeAll
    static void nothingIsFilledYet() throws IOException {
        FileSystemUtils.deleteRecursively(Path.of(DATA));
    }

    @Test
    void aTenthBelongsToOneEmployeeAndOneInAHundredHasATranscript() {
        assertThat(count("source_session_id like 'scale-%'")).isEqualTo(SESSIONS);
        assertThat(count("employee_id = " + biggest().id())).isEqualTo(SESSIONS / 10);
        assertThat(count("source_session_id like 'scale-%' and message_count > 0"))
                .isBetween(1L, SESSIONS / 100L);
        assertThat(database.sql("select timestampdiff(day, min(started_at), max(started_at)) from session")
                        .query(Integer.class)
                        .single())
                .isBetween(3 * 365 - 7, 3 * 366);
    }

    @Test
    void whatIsDerivedIsWhatTheRulesDerive() {
        each(session -> {
            session.worth().derive(session.contact(), false, session.test());
            entities.flush();
            assertThat(session.revision())
                    .as("changed by deriving: " + session.id())
                    .isZero();
            assertThat(session.worth().inWorkingHours())
                    .isEqualTo(terms(session).withinWorkingHours());
            assertThat(session.endedAt()).isAfterOrEqualTo(session.startedAt());
        });
    }

    @Test
    void lengthsAreThoseOfTheRule() {
        assertThat(database.sql("select channel, duration_sec, user_message_count, session_length from session"
                                + " where source_session_id like 'scale-%'")
                        .query((row, number) -> SessionLength.valueOf(row.getString(4))
                                == SessionLengthRule.DEFAULT.of(
                                        Channel.valueOf(row.getString(1)), row.getInt(2), row.getInt(3)))
                        .list())
                .hasSize(SESSIONS)
                .doesNotContain(false);
    }

    @Test
    void phonesAreE164AndFoundFromTheirEnd() {
        assertThat(texts("select contact_phone from session where contact_phone is not null"))
                .allMatch(phone -> phone.matches("\\+[1-9]\\d{7,14}"));
        assertThat(texts("select contact_phone from session where contact_phone like '+1___555%' limit 20"))
                .hasSize(20);
        assertThat(database.sql("select contact_name, contact_phone, phone_reversed from session")
                        .query((row, number) -> Objects.equals(
                                new Contact(row.getString(1), row.getString(2), null, null).reversedDigits(),
                                row.getString(3)))
                        .list())
                .doesNotContain(false);
    }

    @Test
    void theWordsOfASessionAreThoseOfItsNameSummaryAndComment() {
        var rows = database.sql("""
                        select concat_ws('\n', contact_name, summary, comment), coalesce(search_text, ''), coalesce(summary, ''),
                          concat(session.organization_id, '_')
                        from session join session_text on session_id = id where source_session_id like 'scale-%'""")
                .query((row, number) -> List.of(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();

        assertThat(rows).hasSize(SESSIONS).allSatisfy(row -> {
            assertThat(words(row.get(1)))
                    .containsExactlyInAnyOrderElementsOf(words(SearchWords.indexed(row.get(0), row.get(3))));
            assertThat(row.get(2)).doesNotContain("{", "}");
        });
    }

    @Test
    void whatPeopleDecidedIsMarked() {
        each(session -> {
            assertThat(session.mark("human_assessment").isPresent())
                    .isEqualTo(session.worth().humanAssessment() != null);
            assertThat(session.mark("quality_stars").isPresent()).isEqualTo(session.qualityStars() != null);
            assertThat(session.mark("comment").isPresent())
                    .isEqualTo(session.text().comment() != null);
            assertThat(session.mark("is_archived").isPresent()).isEqualTo(session.archived());
        });
    }

    @Test
    void transcriptsHaveTheLinesThatAreCounted() {
        assertThat(database.sql("""
                                select count(*) from session s where message_count <>
                                (select count(*) from session_message m where m.session_id = s.id)""").query(Long.class).single()).isZero();
    }

    @Test
    void theListShowsThem() {
        var big = biggest();
        var query = new TableQuery<>(
                new SessionScope(big.organizationId(), big.id()),
                FilterValues.<Session>none(),
                SessionColumns.NEWEST_FIRST,
                SessionColumns.FOR_BUILDER.columns(),
                ZoneOffset.UTC);

        assertThat(as(() -> service.page(query, Instant.now(), new Window(null, 0, 50, false))
                        .rows()))
                .hasSize(50)
                .allSatisfy(row -> assertThat(row.get(SessionColumns.SUMMARY)).isNotEqualTo(""));
    }

    @Test
    void aFillingThatWasInterruptedGoesOnToTheSameSessionsAndIsNotRepeated() {
        var before = texts("select id from session order by id");
        var last =
                "(select id from session where source_session_id > 'scale-0000001846' and source_session_id like 'scale-%')";
        for (var child : List.of("session_text", "session_message", "session_tag", "session_utm", "session_mark")) {
            database.sql("delete from " + child + " where session_id in " + last)
                    .update();
        }
        database.sql(
                        "delete from session where source_session_id > 'scale-0000001846' and source_session_id like 'scale-%'")
                .update();
        database.sql("update demo_filling set weeks = 144, completed_at = null").update();

        fill();
        fill();

        assertThat(texts("select id from session order by id")).isEqualTo(before);
    }

    private void fill() {
        as(() -> {
            filling.fill(
                    SESSIONS,
                    members.findByEmail("mara@debrief.example").orElseThrow().id());
            return true;
        });
    }

    private void each(Consumer<Session> check) {
        transactions.executeWithoutResult(status -> {
            status.setRollbackOnly();
            entities.createQuery(
                            "from Session s where s.sourceKey.sessionId like 'scale-%' order by s.sourceKey.sessionId",
                            Session.class)
                    .getResultStream()
                    .filter(session -> session.startedAt().getEpochSecond() % 3 == 0)
                    .forEach(check);
        });
    }

    private ClosingTerms terms(Session session) {
        var employee = as(() -> employees.profile(session.employeeId()));
        var hours = employee.openingHours();
        return new ClosingTerms(
                employee.id(),
                employee.sessionLength(),
                ValueSnapshot.NONE,
                hours == null ? null : hours.contains(session.startedAt(), employee.zone()));
    }

    private EmployeeReference biggest() {
        return as(() -> employees.findByIdn("scale_sunrise_sofia_group").orElseThrow());
    }

    private long count(String condition) {
        return database.sql("select count(*) from session where " + condition)
                .query(Long.class)
                .single();
    }

    private List<String> texts(String sql) {
        return database.sql(sql).query(String.class).list();
    }

    private static List<String> words(String indexed) {
        return Arrays.stream(indexed.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private <T> T as(Supplier<T> work) {
        return actors.actingAs(SessionFixtures.SYSTEM, work);
    }
}
