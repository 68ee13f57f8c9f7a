package app.debrief.session.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.common.InvalidInputException;
import app.debrief.common.ui.Notices;
import app.debrief.grid.Column;
import app.debrief.grid.ui.ValueText;
import app.debrief.session.EditConflictException;
import app.debrief.session.Session;
import app.debrief.session.SessionEdit;
import app.debrief.session.SessionEditor;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Saves what is changed in the detail at once, and tells of a conflict without losing what was chosen. */
final class SessionEdits {

    private final SessionEditor editor;
    private final UUID id;
    private final ValueText values;
    private final Runnable changed;
    private final Consumer<SessionEdit> edited;
    private @Nullable Notification open;

    /**
     * Edits of one session.
     *
     * @param changed called after every change, and when a conflict shows that the detail is out of date
     * @param edited takes what a change made of a field
     */
    SessionEdits(SessionEditor editor, UUID id, ValueText values, Runnable changed, Consumer<SessionEdit> edited) {
        this.editor = editor;
        this.id = id;
        this.values = values;
        this.changed = changed;
        this.edited = edited;
    }

    /** Stores a value, or tells why not. */
    <V> void set(Column<Session, V> column, @Nullable V seen, @Nullable V value) {
        set(column, seen, value, stored -> {});
    }

    /**
     * Stores a value, or tells why not.
     *
     * @param decided called with true once the value is stored, with false once the person leaves what somebody else
     *     stored; not before that
     */
    <V> void set(Column<Session, V> column, @Nullable V seen, @Nullable V value, Consumer<Boolean> decided) {
        try {
            editor.set(id, column, seen, value).ifPresent(edited);
        } catch (EditConflictException conflict) {
            tell(
                    column,
                    conflict,
                    values.value(column, value),
                    () -> set(column, theirs(column, conflict), value, decided),
                    () -> decided.accept(false));
            return;
        } catch (InvalidInputException refused) {
            Notices.error(
                    translate("session.refused.title", translate(column.labelKey())),
                    translate("session.reason." + refused.reason(), refused.arguments()));
            changed.run();
            return;
        }
        decided.accept(true);
        changed.run();
    }

    <V> void giveBack(Column<Session, V> column, @Nullable V seen) {
        try {
            editor.clear(id, column, seen).ifPresent(edited);
            changed.run();
        } catch (EditConflictException conflict) {
            tell(
                    column,
                    conflict,
                    translate("session.detail.give-back"),
                    () -> giveBack(column, theirs(column, conflict)),
                    () -> {});
        }
    }

    void revert(long auditId) {
        try {
            editor.revert(id, auditId);
            changed.run();
        } catch (EditConflictException conflict) {
            Notices.info(translate("session.history.conflict"));
            changed.run();
        }
    }

    private static <V> @Nullable V theirs(Column<Session, V> column, EditConflictException conflict) {
        return conflict.theirs() == null ? null : column.type().read(conflict.theirs());
    }

    /** A conflict that was open before is settled with the newer one. */
    private <V> void tell(
            Column<Session, V> column,
            EditConflictException conflict,
            String mine,
            Runnable onMine,
            Runnable onTheirs) {
        close();
        var takeMine = new Button(translate("session.conflict.mine"), click -> decide(onMine));
        var keepTheirs = new Button(
                translate("session.conflict.theirs"),
                click -> decide(() -> {
                    onTheirs.run();
                    changed.run();
                }));
        open = Notices.conflict(
                translate("session.conflict.title", translate(column.labelKey())),
                text(conflict, mine, values.value(column, theirs(column, conflict))),
                takeMine,
                keepTheirs);
    }

    /** The question stays until what was chosen is done. */
    private void decide(Runnable work) {
        var asked = open;
        work.run();
        if (asked != null) {
            asked.close();
        }
    }

    private void close() {
        if (open != null) {
            open.close();
            open = null;
        }
    }

    private String text(EditConflictException conflict, String mine, String theirs) {
        if (conflict.at() == null) {
            return translate("session.conflict.text.unknown", theirs, mine);
        }
        return translate(
                "session.conflict.text",
                conflict.by() == null ? translate("session.conflict.nobody") : conflict.by(),
                theirs,
                values.moment(conflict.at()),
                mine);
    }
}
