package app.debrief.session;

import static app.debrief.rights.GuardedOperation.noticed;
import static app.debrief.rights.GuardedOperation.seen;
import static app.debrief.session.SessionFixtures.NOON;
import static app.debrief.session.SessionFixtures.SYSTEM;

import app.debrief.common.Access;
import app.debrief.common.Actor;
import app.debrief.common.Area;
import app.debrief.common.CurrentActor;
import app.debrief.grid.FilterValues;
import app.debrief.grid.TableQuery;
import app.debrief.grid.jpa.Window;
import app.debrief.rights.GuardedOperation;
import app.debrief.rights.GuardedOperations;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

/** What can be read of sessions. */
@TestComponent
@Import(ReviewedSessions.class)
public class SessionOperations implements GuardedOperations {

    private static final Window ALL = new Window(null, 0, 1_000, false);

    private final SessionService sessions;
    private final SessionIntake intake;
    private final SessionFixtures fixtures;
    private final ReviewedSessions reviewed;
    private final CurrentActor actors;

    SessionOperations(
            SessionService sessions,
            SessionIntake intake,
            SessionFixtures fixtures,
            ReviewedSessions reviewed,
            CurrentActor actors) {
        this.sessions = sessions;
        this.intake = intake;
        this.fixtures = fixtures;
        this.reviewed = reviewed;
        this.actors = actors;
    }

    @Override
    public Map<String, Class<?>> services() {
        return Map.of("sessions", SessionService.class);
    }

    @Override
    public List<GuardedOperation> operations() {
        return List.of(
                onList("page", query -> sessions.page(query, NOON, ALL).rows().size()),
                onList("total", query -> sessions.total(query, NOON, 1_000).count()),
                onList("counts", query -> sessions.counts(query, NOON, SessionColumns.CHANNEL).values().stream()
                        .mapToLong(Long::longValue)
                        .sum()),
                onList("received", query -> sessions.received(query, NOON, NOON).count()),
                onList("figures", query -> sessions.figures(query, NOON).leads()),
                new GuardedOperation("sessions.stream", SessionOperations::exports, id -> {
                    var idn = SessionFixtures.name("sofia");
                    var query = query(fixtures.employee(id, idn));
                    noticed(() -> streamed(query), () -> take(idn));
                }),
                new GuardedOperation("sessions.exported", SessionOperations::exports, id -> {
                    var idn = SessionFixtures.name("sofia");
                    var query = query(fixtures.employee(id, idn));
                    noticed(() -> sessions.exported(query, NOON), () -> take(idn));
                }),
                onForeignEmployee("stream", this::streamed),
                onForeignEmployee("exported", query -> sessions.exported(query, NOON)),
                onSession(
                        "rows",
                        session -> seen(!sessions.rows(
                                        query(new SessionScope(session.organizationId(), session.employeeId())),
                                        List.of(session.id()))
                                .isEmpty())),
                onForeignEmployee(
                        "page", query -> sessions.page(query, NOON, ALL).rows().size()),
                onForeignEmployee(
                        "total", query -> sessions.total(query, NOON, 1_000).count()),
                onForeignEmployee("counts", query -> sessions.counts(query, NOON, SessionColumns.CHANNEL)
                        .size()),
                onForeignEmployee("received", query -> sessions.received(query, NOON, NOON)
                        .count()),
                onForeignEmployee(
                        "figures", query -> sessions.figures(query, NOON).leads()),
                onSession("detail", session -> seen(sessions.detail(session.id()))),
                onSession(
                        "findBySource",
                        session -> seen(sessions.findBySource(session.organizationId(), session.sourceKey()))),
                onSession(
                        "transcript",
                        session ->
                                seen(!sessions.transcript(session.id(), -1, 10).isEmpty())),
                onSession(
                        "history",
                        session ->
                                seen(!sessions.history(session.id(), ALL).rows().isEmpty())));
    }

    private GuardedOperation onList(String method, ToLongFunction<TableQuery<Session>> question) {
        return new GuardedOperation("sessions." + method, SessionOperations::reads, id -> {
            var idn = SessionFixtures.name("sofia");
            var query = query(fixtures.employee(id, idn));
            noticed(() -> question.applyAsLong(query), () -> take(idn));
        });
    }

    /** Nobody reads the sessions of one organization with the right to those of another. */
    private GuardedOperation onForeignEmployee(String method, ToLongFunction<TableQuery<Session>> question) {
        return new GuardedOperation("sessions." + method + " of a foreign employee", (actor, id) -> false, id -> {
            var idn = SessionFixtures.name("mia");
            var foreign = fixtures.employee(idn);
            take(idn);
            seen(question.applyAsLong(query(new SessionScope(id, foreign.employeeId()))) > 0);
        });
    }

    private GuardedOperation onSession(String method, Consumer<Session> work) {
        return new GuardedOperation("sessions." + method, SessionOperations::reads, id -> work.accept(reviewed.in(id)));
    }

    private void take(String idn) {
        actors.actingAs(
                SYSTEM, () -> intake.take(SessionFixtures.document(idn, "a").build(), null));
    }

    private static TableQuery<Session> query(SessionScope scope) {
        return new TableQuery<>(
                scope,
                FilterValues.none(),
                SessionColumns.NEWEST_FIRST,
                List.of(SessionColumns.CONTACT),
                ZoneOffset.UTC);
    }

    private static boolean reads(Actor actor, Long organization) {
        return actor.may(Area.BUILDER, Access.READ, organization);
    }

    private static boolean exports(Actor actor, Long organization) {
        return actor.may(Area.BUILDER, Access.EXPORT, organization);
    }

    private long streamed(TableQuery<Session> query) {
        var rows = new AtomicLong();
        sessions.stream(query, NOON, values -> rows.incrementAndGet());
        return rows.get();
    }
}
