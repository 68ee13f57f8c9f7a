package app.debrief.session;

import app.debrief.audit.AuditAction;
import app.debrief.audit.AuditEntry;
import app.debrief.audit.AuditLog;
import app.debrief.audit.AuditTrail;
import app.debrief.audit.FieldChange;
import app.debrief.common.Access;
import app.debrief.common.Area;
import app.debrief.common.CurrentActor;
import app.debrief.common.InvalidInputException;
import app.debrief.common.NotAllowedException;
import app.debrief.grid.Column;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
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
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SessionEditor(
            EntityManager entities,
            EditableFields fields,
            AuditLog audit,
            AuditTrail trail,
            CurrentActor actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entities = entities;
        this.fields = fields;
        this.audit = audit;
        this.trail = trail;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
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
     * @throws EditConflictException if the field holds something else by now
     * @throws InvalidInputException if the field cannot hold the value
     * @throws NotAllowedException if there is no such session for the actor, or the right or the field is missing
     */
    public <V> void set(UUID id, Column<Session, V> column, @Nullable V seen, @Nullable V value) {
        var field = fields.of(column).orElseThrow(SessionEditor::refused);
        var session = editable(id, field.areas());
        var wanted = field.clean().apply(value);
        if (!Objects.equals(field.text(session), field.text(wanted))) {
            requireUnchanged(session, field, field.text(seen));
        }
        change(session, field, AuditAction.CHANGED, changed -> {
            rememberAutomatic(changed, field, field.text(wanted));
            field.set().accept(changed, wanted);
        });
    }

    /**
     * Gives a field back to the rules: it holds its automatic value again, and later documents may change it.
     *
     * @param id the session
     * @param column the field
     * @param seen what the editor saw in it; null for nothing
     * @throws EditConflictException if the field holds something else by now
     * @throws NotAllowedException as in {@link #set}
     */
    public <V> void clear(UUID id, Column<Session, V> column, @Nullable V seen) {
        var field = fields.of(column).orElseThrow(SessionEditor::refused);
        var session = editable(id, field.areas());
        var mark = session.mark(column.key());
        if (mark.isPresent()) {
            requireUnchanged(session, field, field.text(seen));
            change(session, field, AuditAction.CHANGED, changed -> {
                changed.unmark(column.key());
                field.setText(changed, mark.get().automaticValue());
            });
        }
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
        var entry = trail.find(session.auditSubject(), auditId).orElseThrow(SessionEditor::refused);
        var field = Optional.ofNullable(entry.field()).flatMap(fields::of).orElseThrow(SessionEditor::refused);
        requireEditable(session, field.areas());
        requireUnchanged(session, field, entry.after());
        change(session, field, AuditAction.REVERTED, changed -> {
            rememberAutomatic(changed, field, entry.before());
            field.setText(changed, entry.before());
        });
    }

    private void requireUnchanged(Session session, EditableField<?> field, @Nullable String seen) {
        var present = field.text(session);
        if (!Objects.equals(present, seen)) {
            var last = trail.latest(session.auditSubject(), field.column().key());
            throw new EditConflictException(
                    field.column().key(),
                    present,
                    last.map(AuditEntry::actorName).orElse(null),
                    last.map(AuditEntry::at).orElse(null));
        }
    }

    private void change(Session session, EditableField<?> field, AuditAction action, Consumer<Session> edit) {
        var before = state(session, field);
        edit.accept(session);
        session.derive();
        var after = state(session, field);
        var changes = before.keySet().stream()
                .filter(key -> !Objects.equals(before.get(key), after.get(key)))
                .map(key -> new FieldChange(key, before.get(key), after.get(key)))
                .toList();
        if (changes.isEmpty()) {
            return;
        }
        audit.record(session.auditSubject(), action, changes);
        events.publishEvent(new SessionChanged(
                session.id(),
                session.organizationId(),
                session.employeeId(),
                Set.of(field.column().key())));
    }

    /** The field and what is derived from it, in stable text form. */
    private static Map<String, @Nullable String> state(Session session, EditableField<?> field) {
        var worth = session.worth();
        var factors = worth.factors(session.test());
        var state = new LinkedHashMap<String, @Nullable String>();
        state.put(field.column().key(), field.text(session));
        state.put(SessionColumns.IS_OPPORTUNITY.key(), text(SessionColumns.IS_OPPORTUNITY, factors.opportunity()));
        state.put(SessionColumns.LEAD_VALUE.key(), text(SessionColumns.LEAD_VALUE, factors.leadValue()));
        state.put(SessionColumns.ASR.key(), text(SessionColumns.ASR, worth.asr()));
        return state;
    }

    private static <V> @Nullable String text(Column<Session, V> column, @Nullable V value) {
        return value == null ? null : column.type().write(value);
    }

    /** An emptied assessment or rating is no decision of a person any more; everything else set by hand is. */
    private void rememberAutomatic(Session session, EditableField<?> field, @Nullable String value) {
        var key = field.column().key();
        var automatic = session.mark(key).map(Mark::automaticValue).orElseGet(() -> field.text(session));
        if (value == null && automatic == null) {
            session.unmark(key);
        } else {
            session.mark(
                    key, new Mark(actors.get().memberId(), clock.instant().truncatedTo(ChronoUnit.MILLIS), automatic));
        }
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
