package app.debrief.demo;

import app.debrief.common.Actor;
import app.debrief.common.CurrentActor;
import app.debrief.demo.data.DemoReview;
import app.debrief.demo.data.DemoSessions;
import app.debrief.employee.EmployeeService;
import app.debrief.grid.Column;
import app.debrief.scoring.Assessment;
import app.debrief.session.Session;
import app.debrief.session.SessionColumns;
import app.debrief.session.SessionDetail;
import app.debrief.session.SessionDocument;
import app.debrief.session.SessionDocumentReader;
import app.debrief.session.SessionEditor;
import app.debrief.session.SessionIntake;
import app.debrief.session.SessionService;
import app.debrief.session.SourceKey;
import app.debrief.session.SourceKind;
import app.debrief.session.SourceSystem;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets the demo's sessions come in as any others do, and applies what the demo's people did to them. */
@Component
class DemoTraffic {

    private static final int DOCUMENTS_TOGETHER = 250;
    private static final int REVIEWS_TOGETHER = 20;

    private final SessionIntake intake;
    private final EmployeeService employees;
    private final SessionService sessions;
    private final SessionEditor editor;
    private final CurrentActor actors;
    private final EntityManager entities;
    private final TransactionTemplate transactions;

    DemoTraffic(
            SessionIntake intake,
            EmployeeService employees,
            SessionService sessions,
            SessionEditor editor,
            CurrentActor actors,
            EntityManager entities,
            TransactionTemplate transactions) {
        this.intake = intake;
        this.employees = employees;
        this.sessions = sessions;
        this.editor = editor;
        this.actors = actors;
        this.entities = entities;
        this.transactions = transactions;
    }

    /** Takes everything in and returns how many sessions there were. */
    int takeIn(DemoSessions demo, Actor reviewer) {
        var taken = new int[1];
        var waiting = new ArrayList<SessionDocument>();
        demo.documents().forEach(json -> {
            waiting.add(SessionDocumentReader.read(json).document());
            if (waiting.size() == DOCUMENTS_TOGETHER) {
                taken[0] += take(waiting);
            }
        });
        taken[0] += take(waiting);
        var acts = new ArrayList<DemoReview>();
        actors.actingAs(reviewer, () -> {
            demo.reviews().forEach(act -> {
                acts.add(act);
                if (acts.size() == REVIEWS_TOGETHER) {
                    review(acts);
                }
            });
            review(acts);
            return null;
        });
        return taken[0];
    }

    private int take(List<SessionDocument> documents) {
        var number = documents.size();
        transactions.executeWithoutResult(status -> {
            // No look-up concerns a session of the same chunk, so that all of them are written together at the end.
            entities.setFlushMode(FlushModeType.COMMIT);
            documents.forEach(document -> intake.take(document, null));
        });
        documents.clear();
        return number;
    }

    private void review(List<DemoReview> acts) {
        transactions.executeWithoutResult(status -> acts.forEach(this::review));
        acts.clear();
    }

    private void review(DemoReview act) {
        var key = new SourceKey(SourceSystem.NATIVE, SourceKind.SESSION, act.sourceSessionId());
        var employee = employees.findByIdn(act.employee());
        employee.flatMap(found -> sessions.findBySource(found.organizationId(), key))
                .ifPresent(detail -> {
                    set(
                            detail,
                            SessionColumns.HUMAN_ASSESSMENT,
                            act.assessment() == null ? null : Assessment.valueOf(act.assessment()));
                    set(detail, SessionColumns.QUALITY_STARS, act.stars());
                    set(detail, SessionColumns.COMMENT, act.comment());
                    set(detail, SessionColumns.IS_OPPORTUNITY, act.opportunity());
                    set(detail, SessionColumns.IS_LEAD, act.lead());
                    set(detail, SessionColumns.IS_TEST, act.test());
                    set(detail, SessionColumns.IS_TODO, act.todo());
                    set(detail, SessionColumns.IS_ARCHIVED, act.archived());
                    if (!act.tags().isEmpty()) {
                        var tags = new TreeSet<>(detail.session().tags());
                        tags.addAll(act.tags());
                        set(detail, SessionColumns.TAGS, List.copyOf(tags));
                    }
                });
    }

    private <V> void set(SessionDetail detail, Column<Session, V> column, @Nullable V value) {
        if (value != null) {
            editor.set(detail.session().id(), column, detail.fields().get(column), value);
        }
    }
}
