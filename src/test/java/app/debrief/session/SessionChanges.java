package app.debrief.session;

import app.debrief.common.Access;
import app.debrief.common.Actor;
import app.debrief.common.Area;
import app.debrief.rights.GuardedOperation;
import app.debrief.rights.GuardedOperation.Hidden;
import app.debrief.rights.GuardedOperations;
import app.debrief.scoring.Assessment;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

/** What can be done to sessions. */
@TestComponent
@Import(ReviewedSessions.class)
public class SessionChanges implements GuardedOperations {

    private final SessionIntake intake;
    private final SessionEditor editor;
    private final SessionFixtures fixtures;
    private final ReviewedSessions reviewed;

    SessionChanges(SessionIntake intake, SessionEditor editor, SessionFixtures fixtures, ReviewedSessions reviewed) {
        this.intake = intake;
        this.editor = editor;
        this.fixtures = fixtures;
        this.reviewed = reviewed;
    }

    @Override
    public Map<String, Class<?>> services() {
        return Map.of("intake", SessionIntake.class, "sessionEditor", SessionEditor.class);
    }

    @Override
    public Map<String, String> unguarded() {
        return Map.of("sessionEditor.isEditable", "whether a field can be set at all is the same for everyone");
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
                        id -> revert(id, SessionColumns.QUALITY_STARS.key())));
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
