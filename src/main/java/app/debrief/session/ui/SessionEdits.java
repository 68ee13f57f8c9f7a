package app.debrief.session.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.common.ui.Notices;
import app.debrief.grid.Column;
import app.debrief.grid.ui.ValueText;
import app.debrief.session.EditConflictException;
import app.debrief.session.Session;
import app.debrief.session.SessionEditor;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Saves what is changed in the detail at once, and tells of a conflict without losing what was chosen. */
final class SessionEdits {

    private final SessionEditor editor;
    private final UUID id;
    private final ValueText values;
    private final Runnable changed;

    /**
     * Edits of one session.
     *
     * @param changed called after every change, and when a conflict shows that the detail is out of date
     */
    SessionEdits(SessionEditor editor, UUID id, ValueText values, Runnable changed) {
        this.editor = editor;
        this.id = id;
        this.values = values;
        this.changed = changed;
    }

    <V> void set(Column<Session, V> column, @Nullable V seen, @Nullable V value) {
        try {
            editor.set(id, column, seen, value);
            changed.run();
        } catch (EditConflictException conflict) {
            tell(column, value, conflict);
        }
    }

    void giveBack(Column<Session, ?> column) {
        editor.clear(id, column);
        changed.run();
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

    private <V> void tell(Column<Session, V> column, @Nullable V mine, EditConflictException conflict) {
        var theirs = conflict.theirs() == null ? null : column.type().read(conflict.theirs());
        var takeMine = new Button(translate("session.conflict.mine"));
        var keepTheirs = new Button(translate("session.conflict.theirs"));
        var notice = Notices.conflict(
                translate("session.conflict.title", translate(column.labelKey())),
                text(column, mine, theirs, conflict),
                takeMine,
                keepTheirs);
        takeMine.addClickListener(click -> {
            notice.close();
            set(column, theirs, mine);
        });
        keepTheirs.addClickListener(click -> closed(notice));
    }

    private void closed(Notification notice) {
        notice.close();
        changed.run();
    }

    private <V> String text(
            Column<Session, V> column, @Nullable V mine, @Nullable V theirs, EditConflictException conflict) {
        if (conflict.at() == null) {
            return translate("session.conflict.text.unknown", values.value(column, theirs), values.value(column, mine));
        }
        return translate(
                "session.conflict.text",
                conflict.by() == null ? translate("session.conflict.nobody") : conflict.by(),
                values.value(column, theirs),
                values.moment(conflict.at()),
                values.value(column, mine));
    }
}
