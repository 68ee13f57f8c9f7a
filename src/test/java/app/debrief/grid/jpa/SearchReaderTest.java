package app.debrief.grid.jpa;

import static app.debrief.session.SessionFixtures.NOON;
import static app.debrief.session.SessionFixtures.SYSTEM;
import static app.debrief.session.SessionFixtures.document;
import static org.assertj.core.api.Assertions.assertThat;

import app.debrief.common.CurrentActor;
import app.debrief.grid.FilterValues;
import app.debrief.grid.Sort;
import app.debrief.grid.Table;
import app.debrief.grid.TableQuery;
import app.debrief.grid.filter.SearchWay;
import app.debrief.session.Contact;
import app.debrief.session.Session;
import app.debrief.session.SessionColumns;
import app.debrief.session.SessionFixtures;
import app.debrief.session.SessionIntake;
import app.debrief.session.SessionScope;
import jakarta.persistence.EntityManager;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/** However few texts are read before the index is asked, a search finds the same. */
@SpringBootTest
@Import(SessionFixtures.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchReaderTest {

    private static final Table<Session> TABLE = new Table<>(Session.class, "id", "startedAt");
    private static final int SESSIONS = 40;

    @Autowired
    SessionIntake intake;

    @Autowired
    SessionFixtures fixtures;

    @Autowired
    CurrentActor actors;

    @Autowired
    EntityManager entities;

    private SessionScope scope = new SessionScope(0, 0);

    @BeforeAll
    void fortyPeopleCall() {
        var idn = SessionFixtures.name("sofia");
        scope = fixtures.employee(idn);
        for (int i = 0; i < SESSIONS; i++) {
            var summary = "A table" + (i % 10 == 3 ? " on the terrace" : "") + (i % 8 == 0 ? ", account 4444" : "");
            var contact = new Contact("Guest", "+1222333" + (i % 4 == 0 ? "4444" : "555" + i % 10), null, null);
            var draft = document(idn, "s" + i).contact(contact).summary(summary).startedAt(NOON.minusSeconds(i));
            actors.actingAs(SYSTEM, () -> intake.take(draft.build(), null));
        }
    }

    @ParameterizedTest
    @Transactional(readOnly = true)
    @CsvSource({
        "table, 40",
        "terrace, 4",
        "guest terrace, 4",
        "4444, 10",
        "+1 222 333-4444, 10",
        "333 5551, 4",
        "nothing, 0",
        "!, 0"
    })
    void theWayDoesNotMatter(String text, int hits) {
        for (var sort : List.of(
                SessionColumns.NEWEST_FIRST,
                new Sort<>(SessionColumns.STARTED_AT, false),
                new Sort<>(SessionColumns.CONTACT, true))) {
            var rows = rows(text, sort);
            for (int read : List.of(0, 1, 7, 35, SearchReader.READ)) {
                var search = SearchReader.of(rows, read).orElseThrow();
                assertThat(search.count(SESSIONS + 1))
                        .as("count, reading " + read)
                        .isEqualTo(hits);
                assertThat(search.count(3)).isEqualTo(Math.min(3, hits));
                var all = search.positions(new Window(null, 0, SESSIONS, false));
                assertThat(all).as("page, reading " + read).hasSize(hits);
                if (hits > 3) {
                    assertThat(search.positions(new Window(all.get(1), 0, 2, false)))
                            .isEqualTo(all.subList(2, 4));
                    assertThat(search.positions(new Window(all.get(2), 0, 2, true)))
                            .isEqualTo(all.subList(0, 2).reversed());
                }
            }
        }
    }

    private RowReader<Session> rows(String text, Sort<Session> sort) {
        var query = new TableQuery<>(
                scope,
                FilterValues.<Session>none().with(SessionColumns.SEARCH, text),
                sort,
                List.of(SessionColumns.CONTACT),
                ZoneOffset.UTC);
        return new RowReader<>(entities, TABLE, query, NOON, SearchWay.INDEX);
    }
}
