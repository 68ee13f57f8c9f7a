package app.debrief.session;

import static app.debrief.session.SessionFixtures.NOON;
import static app.debrief.session.SessionFixtures.SYSTEM;

import app.debrief.common.CurrentActor;
import app.debrief.grid.Column;
import app.debrief.grid.FilterValues;
import app.debrief.grid.Row;
import app.debrief.grid.TableQuery;
import app.debrief.grid.jpa.Window;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A new AI employee, documents that come in for it, and someone with every right. */
@SpringBootTest
@Import(SessionFixtures.class)
abstract class SessionScene {

    @Autowired
    SessionIntake intake;

    @Autowired
    SessionService service;

    @Autowired
    SessionEditor editor;

    @Autowired
    SessionFixtures fixtures;

    @Autowired
    CurrentActor actors;

    String idn = "";
    SessionScope scope = new SessionScope(0, 0);

    @BeforeEach
    void hire() {
        idn = SessionFixtures.name("sofia");
        scope = fixtures.employee(idn);
    }

    IntakeOutcome take(SessionFixtures.Draft draft) {
        return take(draft, null);
    }

    IntakeOutcome take(SessionFixtures.Draft draft, @Nullable Long originAuditId) {
        return as(() -> intake.take(draft.build(), originAuditId));
    }

    <V> void set(UUID id, Column<Session, V> column, @Nullable V seen, @Nullable V value) {
        as(() -> {
            editor.set(id, column, seen, value);
            return true;
        });
    }

    <T> T as(Supplier<T> work) {
        return actors.actingAs(SYSTEM, work);
    }

    TableQuery<Session> query() {
        return new TableQuery<>(
                scope,
                FilterValues.none(),
                SessionColumns.NEWEST_FIRST,
                SessionColumns.FOR_BUILDER.columns(),
                ZoneId.of("America/Chicago"));
    }

    List<Row> rows() {
        return as(() ->
                service.page(query(), NOON, new Window(null, 0, 100, false)).rows());
    }

    UUID onlyId() {
        return (UUID) rows().getFirst().id();
    }

    SessionDetail detail(UUID id) {
        return as(() -> service.detail(id).orElseThrow());
    }

    Session session() {
        return detail(onlyId()).session();
    }
}
