package app.debrief.session;

import app.debrief.audit.AuditEntry;
import app.debrief.audit.AuditTrail;
import app.debrief.audit.FieldChange;
import app.debrief.common.CurrentActor;
import app.debrief.grid.Column;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Puts a field of a session to a value on behalf of the current actor, with what follows from it and the event. The session
 * must be locked and the right asked; whoever calls records the change in the audit log.
 */
@Component
class FieldEdits {

    private final AuditTrail trail;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FieldEdits(AuditTrail trail, CurrentActor actors, ApplicationEventPublisher events, Clock clock) {
        this.trail = trail;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A change that was made.
     *
     * @param edit the field itself
     * @param changes the field and what is derived from it, as far as it changed
     */
    record Made(SessionEdit edit, List<FieldChange> changes) {}

    /** Sets a field by hand, so that no later document overwrites it; empty if nothing is different then. */
    Optional<Made> byHand(Session session, EditableField<?> field, @Nullable String value) {
        return change(session, field, changed -> {
            rememberAutomatic(changed, field, value);
            field.setText(changed, value);
        });
    }

    /** Gives a field that a person set back to the rules; empty if no person did, or nothing is different then. */
    Optional<Made> giveBack(Session session, EditableField<?> field) {
        var key = field.column().key();
        return session.mark(key)
                .flatMap(mark -> change(session, field, changed -> {
                    changed.unmark(key);
                    field.setText(changed, mark.automaticValue());
                }));
    }

    /**
     * Takes a change back: the field holds what it held before, and is the rules' again if it was.
     *
     * @throws EditConflictException if the field was changed again since
     */
    Optional<Made> takeBack(Session session, EditableField<?> field, SessionEdit edit) {
        requireUnchanged(session, field, edit.after());
        return edit.automaticBefore() && session.mark(edit.field()).isPresent()
                ? giveBack(session, field)
                : byHand(session, field, edit.before());
    }

    /**
     * Refuses to overwrite what was not seen.
     *
     * @throws EditConflictException if the field holds something else
     */
    void requireUnchanged(Session session, EditableField<?> field, @Nullable String seen) {
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

    private Optional<Made> change(Session session, EditableField<?> field, Consumer<Session> edit) {
        var key = field.column().key();
        var automatic = session.mark(key).isEmpty();
        var before = state(session, field);
        edit.accept(session);
        session.derive();
        var after = state(session, field);
        var changes = before.keySet().stream()
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .map(name -> new FieldChange(name, before.get(name), after.get(name)))
                .toList();
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        events.publishEvent(
                new SessionChanged(session.id(), session.organizationId(), session.employeeId(), Set.of(key)));
        return Optional.of(
                new Made(new SessionEdit(session.id(), key, before.get(key), after.get(key), automatic), changes));
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
}
