package app.debrief.session;

import static app.debrief.session.SessionFixtures.NOON;
import static app.debrief.session.SessionFixtures.SYSTEM;

import app.debrief.common.Access;
import app.debrief.common.Actor;
import app.debrief.common.Area;
import app.debrief.common.CurrentActor;
import app.debrief.grid.FilterValues;
import app.debrief.grid.TableQuery;
import app.debrief.rights.GuardedOperation;
import app.debrief.rights.GuardedOperation.Hidden;
import app.debrief.rights.GuardedOperations;
import app.debrief.scoring.Assessment;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

/** What can be done to sessions. */
@TestComponent
@Import(ReviewedSessions.class)
public class SessionChanges implements GuardedOperations {

    private final SessionIntake intake;
    private final SessionEditor editor;
    private final SessionBulk bulk;
    private final CurrentActor actors;
    private final SessionFixtures fixtures;
    private final ReviewedSessions reviewed;

    SessionChanges(
            SessionIntake intake,
            SessionEditor editor,
            SessionBulk bulk,
            SessionFixtures fixtures,
            ReviewedSessions reviewed,
            CurrentActor actors) {
        this.intake = intake;
        this.editor = editor;
        this.bulk = bulk;
        this.actors = actors;
        this.fixtures = fixtures;
        this.reviewed = reviewed;
    }

    @Override
    public Map<String, Class<?>> services() {
        return Map.of("intake", SessionIntake.class, "sessionEditor", SessionEditor.class, "bulk", SessionBulk.class);
    }

    @Override
    public Map<String, String> unguarded() {
        return Map.of(
                "sessionEditor.isEditable", "whether a field can be set at all is the same for everyone",
                "bulk.running", "tells only of what the actor began");
    }

    @Override
    public List<GuardedOperation> operations() {
        return List.of(
                new GuardedOperation(
                        "intake.take", (actor, id) -> actor.may(Area.IMPORTS, Access.WRITE, id), this::take),
                new GuardedOperation(
                        "sessionEditor.set an assessment",
                        SessionChanges::overrides,
                        id -> editor.set(
                                reviewed.in(id).id(), SessionColumns.HUMAN_ASSESSMENT, null, Assessment.YES_A)),
                new GuardedOperation(
                        "sessionEditor.set whether it is a test",
                        SessionChanges::overrides,
                        id -> editor.set(reviewed.in(id).id(), SessionColumns.IS_TEST, false, true)),
                new GuardedOperation(
                        "sessionEditor.set a comment",
                        SessionChanges::reviews,
                        id -> editor.set(reviewed.in(id).id(), SessionColumns.COMMENT, null, "Call back")),
                new GuardedOperation(
                        "sessionEditor.set what nobody may",
                        (actor, id) -> false,
                        id -> editor.set(reviewed.in(id).id(), SessionColumns.SUMMARY, null, "Nothing")),
                new GuardedOperation(
                        "sessionEditor.clear whether it is a lead",
                        SessionChanges::overrides,
                        id -> editor.clear(reviewed.in(id).id(), SessionColumns.IS_LEAD, false)),
                new GuardedOperation(
                        "sessionEditor.clear stars",
                        SessionChanges::reviews,
                        id -> editor.clear(reviewed.in(id).id(), SessionColumns.QUALITY_STARS, 3)),
                new GuardedOperation(
                        "sessionEditor.revert whether it is a lead",
                        SessionChanges::overrides,
                        id -> revert(id, SessionColumns.IS_LEAD.key())),
                new GuardedOperation(
                        "sessionEditor.revert stars",
                        SessionChanges::reviews,
                        id -> revert(id, SessionColumns.QUALITY_STARS.key())),
                new GuardedOperation(
                        "sessionEditor.undo stars",
                        SessionChanges::reviews,
                        id -> editor.undo(new SessionEdit(
                                reviewed.in(id).id(), SessionColumns.QUALITY_STARS.key(), null, "3", true))),
                new GuardedOperation(
                        "bulk.change of what was picked",
                        SessionChanges::overrides,
                        id -> bulk.change(BulkChange.archive(true), picked(id))),
                new GuardedOperation(
                        "bulk.change of sessions of another organization",
                        (actor, id) -> false,
                        id -> bulk.change(BulkChange.archive(true), foreign(id))),
                new GuardedOperation("bulk.change of all that match", SessionChanges::overrides, id -> {
                    var scope = fixtures.employee(id, SessionFixtures.name("sofia"));
                    bulk.change(BulkChange.archive(true), new BulkSelection.Matching(all(scope), NOON, Set.of()));
                }),
                new GuardedOperation("bulk.undo", SessionChanges::overrides, this::undoBulk));
    }

    private BulkSelection picked(long organization) {
        var session = reviewed.in(organization);
        return new BulkSelection.Picked(
                new SessionScope(organization, session.employeeId()), Map.of(session.id(), session.revision()));
    }

    private BulkSelection foreign(long organization) {
        var session = reviewed.in(fixtures.employee(SessionFixtures.name("mia")).organizationId());
        return new BulkSelection.Picked(
                new SessionScope(organization, session.employeeId()), Map.of(session.id(), session.revision()));
    }

    private void undoBulk(long organization) {
        var done = actors.actingAs(SYSTEM, () -> bulk.change(BulkChange.todo(true), picked(organization)));
        bulk.undo(done.outcome().orElseThrow());
    }

    private static TableQuery<Session> all(SessionScope scope) {
        return new TableQuery<>(
                scope,
                FilterValues.none(),
                SessionColumns.NEWEST_FIRST,
                List.of(SessionColumns.CONTACT),
                ZoneOffset.UTC);
    }

    private void take(long organization) {
        var idn = SessionFixtures.name("sofia");
        fixtures.employee(organization, idn);
        try {
            intake.take(SessionFixtures.document(idn, "a").build(), null);
        } catch (InvalidDocumentException e) {
            throw new Hidden();
        }
    }

    private void revert(long organization, String field) {
        var session = reviewed.in(organization);
        editor.revert(session.id(), reviewed.lastChange(session, field));
    }

    private static boolean overrides(Actor actor, Long organization) {
        return actor.may(Area.BUILDER, Access.WRITE, organization);
    }

    private static boolean reviews(Actor actor, Long organization) {
        return overrides(actor, organization) || actor.may(Area.PORTAL, Access.WRITE, organization);
    }
}
