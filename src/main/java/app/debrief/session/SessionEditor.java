package app.debrief.session;

import app.debrief.audit.AuditAction;
import app.debrief.audit.AuditEntry;
import app.debrief.audit.AuditLog;
import app.debrief.audit.AuditTrail;
import app.debrief.audit.FieldChange;
import app.debrief.common.Access;
import app.debrief.common.Actor;
import app.debrief.common.Area;
import app.debrief.common.CurrentActor;
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
     * Sets a field by hand, so that no later document overwrites it.
     *
     * @param id the session
     * @param column the field
     * @param seen what the editor saw in it; null for nothing
     * @param value what it shall hold; null empties it
     * @throws EditConflictException if the field holds something else by now
     * @throws NotAllowedException if there is no such session for the actor, or the right or the field is missing
     */
    public <V> void set(UUID id, Column<Session, V> column, @Nullable V seen, @Nullable V value) {
        var field = fields.of(column).orElseThrow(SessionEditor::refused);
        change(id, field, AuditAction.CHANGED, field.text(seen), session -> {
            rememberAutomatic(session, field, field.text(value));
            field.set().accept(session, value);
        });
    }

    /**
     * Gives a field back to the rules: it holds its automatic value again, and later documents may change it.
     *
     * @param id the session
     * @param column the field
     * @throws NotAllowedException as in {@link #set}
     */
    public <V> void clear(UUID id, Column<Session, V> column) {
        var field = fields.of(column).orElseThrow(SessionEditor::refused);
        var session = editable(id, field);
        session.mark(column.key())
                .ifPresent(mark -> change(session, field, AuditAction.CHANGED, s -> {
                    s.unmark(column.key());
                    field.setText(s, mark.automaticValue());
                }));
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
        var session = entities.find(Session.class, id);
        var entry = Optional.ofNullable(session)
                .flatMap(found -> trail.find(found.auditSubject(), auditId))
                .orElseThrow(SessionEditor::refused);
        var field = Optional.ofNullable(entry.field()).flatMap(fields::of).orElseThrow(SessionEditor::refused);
        revert(id, field, entry);
    }

    private <V> void revert(UUID id, EditableField<V> field, AuditEntry entry) {
        change(id, field, AuditAction.REVERTED, entry.after(), session -> {
            rememberAutomatic(session, field, entry.before());
            field.setText(session, entry.before());
        });
    }

    private <V> void change(
            UUID id, EditableField<V> field, AuditAction action, @Nullable String seen, Consumer<Session> edit) {
        var session = editable(id, field);
        var present = field.text(session);
        if (!Objects.equals(present, seen)) {
            var last = trail.latest(session.auditSubject(), field.column().key());
            throw new EditConflictException(
                    field.column().key(),
                    present,
                    last.map(AuditEntry::actorName).orElse(null),
                    last.map(AuditEntry::at).orElse(null));
        }
        change(session, field, action, edit);
    }

    private <V> void change(Session session, EditableField<V> field, AuditAction action, Consumer<Session> edit) {
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

    private Session editable(UUID id, EditableField<?> field) {
        var session = entities.find(Session.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (session == null || !mayEdit(actors.get(), session, field)) {
            throw refused();
        }
        return session;
    }

    private static boolean mayEdit(Actor actor, Session session, EditableField<?> field) {
        return field.areas().stream().anyMatch(area -> actor.may(area, Access.WRITE, session.organizationId()));
    }

    private static NotAllowedException refused() {
        return new NotAllowedException(Area.BUILDER, Access.WRITE);
    }
}
