package app.debrief.session;

import static app.debrief.session.SessionFixtures.SYSTEM;

import app.debrief.audit.AuditEntry;
import app.debrief.audit.AuditTrail;
import app.debrief.common.CurrentActor;
import org.springframework.boot.test.context.TestComponent;

/** Makes sessions that somebody has reviewed: no lead, against the platform's word, and of three stars. */
@TestComponent
class ReviewedSessions {

    private final SessionFixtures fixtures;
    private final SessionIntake intake;
    private final SessionService sessions;
    private final SessionEditor editor;
    private final AuditTrail trail;
    private final CurrentActor actors;

    ReviewedSessions(
            SessionFixtures fixtures,
            SessionIntake intake,
            SessionService sessions,
            SessionEditor editor,
            AuditTrail trail,
            CurrentActor actors) {
        this.fixtures = fixtures;
        this.intake = intake;
        this.sessions = sessions;
        this.editor = editor;
        this.trail = trail;
        this.actors = actors;
    }

    Session in(long organizationId) {
        var idn = SessionFixtures.name("sofia");
        fixtures.employee(organizationId, idn);
        var document = SessionFixtures.document(idn, idn).build();
        return actors.actingAs(SYSTEM, () -> {
            intake.take(document, null);
            var session = sessions.findBySource(organizationId, document.key())
                    .orElseThrow()
                    .session();
            editor.set(session.id(), SessionColumns.IS_LEAD, true, false);
            editor.set(session.id(), SessionColumns.QUALITY_STARS, null, 3);
            return session;
        });
    }

    /** The row of the history with the last change of a field. */
    long lastChange(Session session, String field) {
        return trail.latest(session.auditSubject(), field).map(AuditEntry::id).orElseThrow();
    }
}
