package app.debrief.session;

import app.debrief.audit.AuditAction;
import app.debrief.audit.AuditLog;
import app.debrief.audit.AuditTrail;
import app.debrief.common.Access;
import app.debrief.common.Area;
import app.debrief.common.CurrentActor;
import app.debrief.common.InvalidInputException;
import app.debrief.common.NotAllowedException;
import app.debrief.grid.Column;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes sessions on behalf of people. Each change is one transaction: the new value, what follows from it, the rows of
 * the audit log, and the event.
 */
@Service
@Transactional
public class SessionEditor {

    private final EntityManager entities;
    private final EditableFields fields;
    private final AuditLog audit;
    private final AuditTrail trail;
    private final CurrentActor actors;
    private final FieldEdits edits;
    private final BulkEdits bulkEdits;

    SessionEditor(
            EntityManager entities,
            EditableFields fields,
            AuditLog audit,
            AuditTrail trail,
            CurrentActor actors,
            FieldEdits edits,
            BulkEdits bulkEdits) {
        this.entities = entities;
        this.fields = fields;
        this.audit = audit;
        this.trail = trail;
        this.actors = actors;
        this.edits = edits;
        this.bulkEdits = bulkEdits;
    }

    /** Whether people may set the field at all. */
    public boolean isEditable(Column<Session, ?> column) {
        return fields.of(column.key()).isPresent();
    }

    /**
     * Sets a field by hand, so that no later document overwrites it. Where it holds the value already, whoever set it, that
     * is no conflict: what was saved may be saved again.
     *
     * @param id the session
     * @param column the field
     * @param seen what the editor saw in it; null for nothing
     * @param value what it shall hold; null empties it
     * @return what this changed; empty if nothing
     * @throws EditConflictException if the field holds something else by now
     * @throws InvalidInputException if the field cannot hold the value
     * @throws NotAllowedException if there is no such session for the actor, or the right or the field is missing
     */
    public <V> Optional<SessionEdit> set(UUID id, Column<Session, V> column, @Nullable V seen, @Nullable V value) {
        var field = fields.of(column).orElseThrow(SessionEditor::refused);
        var session = editable(id, field.areas());
        var wanted = field.clean().apply(value);
        if (!Objects.equals(field.text(session), field.text(wanted))) {
            edits.requireUnchanged(session, field, field.text(seen));
        }
        return recorded(session, AuditAction.CHANGED, edits.byHand(session, field, field.text(wanted)));
    }

    /**
     * Gives a field back to the rules: it holds its automatic value again, and later documents may change it.
     *
     * @param id the session
     * @param column the field
     * @param seen what the editor saw in it; null for nothing
     * @return what this changed; empty if nothing
     * @throws EditConflictException if the field holds something else by now
     * @throws NotAllowedException as in {@link #set}
     */
    public <V> Optional<SessionEdit> clear(UUID id, Column<Session, V> column, @Nullable V seen) {
        var field = fields.of(column).orElseThrow(SessionEditor::refused);
        var session = editable(id, field.areas());
        if (session.mark(column.key()).isEmpty()) {
            return Optional.empty();
        }
        edits.requireUnchanged(session, field, field.text(seen));
        return recorded(session, AuditAction.CHANGED, edits.giveBack(session, field));
    }

    /**
     * Takes one change of the history back, as a change of its own.
     *
     * @param id the session
     * @param auditId the row of the history
     * @throws EditConflictException if the field was changed again since
     * @throws NotAllowedException as in {@link #set}, or if the row is none of this session's
     */
    public void revert(UUID id, long auditId) {
        var session = editable(id, fields.areas());
        var change = changeOf(session, auditId).orElseThrow(SessionEditor::refused);
        var field = fields.of(change.field()).orElseThrow(SessionEditor::refused);
        requireEditable(session, field.areas());
        edits.requireUnchanged(session, field, change.after());
        recorded(session, AuditAction.REVERTED, edits.byHand(session, field, change.before()));
    }

    /**
     * Takes back a change that was just made, as a change of its own: the field holds what it held before, and is the
     * rules' again if it was.
     *
     * @return what this changed; empty if nothing
     * @throws EditConflictException if the field was changed again since
     * @throws NotAllowedException as in {@link #set}
     */
    public Optional<SessionEdit> undo(SessionEdit edit) {
        var field = fields.of(edit.field()).orElseThrow(SessionEditor::refused);
        var session = editable(edit.sessionId(), field.areas());
        return recorded(session, AuditAction.REVERTED, edits.takeBack(session, field, edit));
    }

    /** A change of the session's own history, or what a bulk change made of it. */
    private Optional<SessionEdit> changeOf(Session session, long auditId) {
        return trail.find(session.auditSubject(), auditId)
                .flatMap(entry -> Optional.ofNullable(entry.field())
                        .map(field -> new SessionEdit(session.id(), field, entry.before(), entry.after(), false)))
                .or(() -> Optional.ofNullable(bulkEdits.of(session.id()).get(auditId)));
    }

    private Optional<SessionEdit> recorded(Session session, AuditAction action, Optional<FieldEdits.Made> made) {
        made.ifPresent(change -> audit.record(session.auditSubject(), action, change.changes()));
        return made.map(FieldEdits.Made::edit);
    }

    /** The session, locked until the change is done; whoever may change none anywhere does not get to wait for one. */
    private Session editable(UUID id, Set<Area> areas) {
        var actor = actors.get();
        if (areas.stream().noneMatch(area -> actor.mayAnywhere(area, Access.WRITE))) {
            throw refused();
        }
        var session = entities.find(Session.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (session == null) {
            throw refused();
        }
        requireEditable(session, areas);
        return session;
    }

    private void requireEditable(Session session, Set<Area> areas) {
        var actor = actors.get();
        if (areas.stream().noneMatch(area -> actor.may(area, Access.WRITE, session.organizationId()))) {
            throw refused();
        }
    }

    private static NotAllowedException refused() {
        return new NotAllowedException(Area.BUILDER, Access.WRITE);
    }
}
