package app.debrief.session.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.grid.Column;
import app.debrief.grid.Row;
import app.debrief.grid.ui.ListScreen;
import app.debrief.grid.ui.Selection;
import app.debrief.scoring.Assessment;
import app.debrief.session.BulkChange;
import app.debrief.session.EditConflictException;
import app.debrief.session.ReviewColumns;
import app.debrief.session.Session;
import app.debrief.session.SessionColumns;
import app.debrief.session.SessionEdit;
import app.debrief.session.SessionScope;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reviewing from the list: by keys, on the row or on the selected rows, with a way back. */
final class SessionReview {

    /** What the review asks of the screen around it. */
    interface Place {

        /** The session that is open beside the list, as it is shown. */
        Optional<Row> open();

        void open(UUID id);

        void close();

        /** Puts the focus into the comment of the open session. */
        void comment();

        /** Shows the session anew wherever it is shown. */
        void refresh(UUID id);

        /** Sessions changed, and what is shown of all of them with it. */
        void changed();
    }

    private final SessionScreens parts;
    private final ListScreen<Session> list;
    private final Place place;
    private final boolean editable;
    private final boolean single;
    private final ReviewUndo undo = ReviewUndo.ofThisSignIn();
    private final ReviewNotices notices = new ReviewNotices(undo, this::undo);
    private final Optional<BulkActions> bulk;
    private @Nullable Selection selection;

    SessionReview(SessionScreens parts, SessionScope scope, ListScreen<Session> list, boolean editable, Place place) {
        this.parts = parts;
        this.list = list;
        this.place = place;
        this.editable = editable;
        single = parts.account().me().singleKeys();
        list.table().setAlsoRead(ReviewColumns.SEEN);
        list.table().setKeys(ReviewKey.heard(single, editable), this::pressed);
        list.addToFooter(hint());
        if (editable) {
            var actions = new BulkActions(parts, scope, list, notices, place::changed);
            bulk = Optional.of(actions);
            selection = list.select(this::boxName, new BulkMenu(list.texts(), change -> onSelection(change)));
        } else {
            bulk = Optional.empty();
        }
    }

    /** Remembers a change that was made in the detail. */
    void edited(SessionEdit edit, Row row) {
        undo.did(new ReviewUndo.One(edit, title(edit, row)));
    }

    private void pressed(String key, Optional<Row> focused) {
        var row = place.open().or(() -> focused);
        switch (ReviewKey.of(key)) {
            case NEXT, PREVIOUS, OPEN -> {} // the table's own
            case CLOSE -> close();
            case YES_A -> assess(Assessment.YES_A, row);
            case YES_B -> assess(Assessment.YES_B, row);
            case NO -> assess(Assessment.NO, row);
            case CLEAR -> assess(null, row);
            case TODO -> toggle(SessionColumns.IS_TODO, BulkChange::todo, row);
            case ARCHIVE -> toggle(SessionColumns.IS_ARCHIVED, BulkChange::archive, row);
            case COMMENT ->
                row.ifPresent(found -> {
                    place.open((UUID) found.id());
                    place.comment();
                });
            case SELECT -> focused.or(place::open).ifPresent(this::tick);
            case UNDO ->
                undo.newest().ifPresentOrElse(this::undo, () -> notices.refuse(translate("session.review.nothing")));
            case SEARCH -> list.focusSearch();
            case HELP -> help();
        }
    }

    private void close() {
        if (place.open().isPresent()) {
            place.close();
        } else if (selection != null) {
            selection.clear();
        }
    }

    private void tick(Row row) {
        if (selection != null) {
            selection.toggle(row);
        }
    }

    private void assess(@Nullable Assessment verdict, Optional<Row> row) {
        change(BulkChange.assess(verdict), row);
    }

    /** Sets the flag unless every session has it; then takes it away. */
    private void toggle(
            Column<Session, Boolean> flag, Function<Boolean, BulkChange<Boolean>> change, Optional<Row> row) {
        var set = isSelecting()
                ? !everySelected(flag)
                : row.map(found -> !on(found, flag)).orElse(true);
        change(change.apply(set), row);
    }

    private boolean everySelected(Column<Session, Boolean> flag) {
        if (selection == null || selection.all()) {
            var counts = parts.sessions().counts(list.query(), list.table().now(), flag);
            return counts.getOrDefault(false, 0L) == 0;
        }
        return selection.rows().stream().allMatch(row -> on(row, flag));
    }

    private static boolean on(Row row, Column<Session, Boolean> flag) {
        return Boolean.TRUE.equals(row.get(flag));
    }

    private boolean isSelecting() {
        return selection != null && !selection.isEmpty();
    }

    private <V> void change(BulkChange<V> change, Optional<Row> row) {
        if (isSelecting()) {
            onSelection(change);
        } else {
            row.ifPresent(found -> onRow(change, found));
        }
    }

    private void onSelection(BulkChange<?> change) {
        if (selection != null) {
            var selected = selection;
            bulk.ifPresent(actions -> actions.change(change, selected));
        }
    }

    private <V> void onRow(BulkChange<V> change, Row row) {
        var id = (UUID) row.id();
        var made = new SessionEdits(parts.editor(), id, list.texts(), () -> place.refresh(id), edit -> did(edit, row));
        made.set(change.column(), row.get(change.column()), change.value());
    }

    private void did(SessionEdit edit, Row row) {
        var action = new ReviewUndo.One(edit, title(edit, row));
        undo.did(action);
        notices.done(action.title(), action);
    }

    private void undo(ReviewUndo.Action action) {
        switch (action) {
            case ReviewUndo.One one -> {
                undo.forget(one);
                try {
                    parts.editor().undo(one.edit());
                    notices.say(translate("session.review.undone", one.title()));
                } catch (EditConflictException changed) {
                    notices.refuse(translate("session.review.not-undone", one.title()));
                }
                place.refresh(one.edit().sessionId());
            }
            case ReviewUndo.Many many ->
                bulk.ifPresent(actions -> {
                    if (many.run().outcome().isPresent()) {
                        undo.forget(many);
                    }
                    actions.undo(many);
                });
        }
        list.table().focus();
    }

    private String title(SessionEdit edit, Row row) {
        var values = list.texts();
        return SessionColumns.FOR_BUILDER
                .column(edit.field())
                .map(column -> translate("session.review.done-to", values.label(column), held(column, edit), who(row)))
                .orElse(edit.field());
    }

    private <V> String held(Column<Session, V> column, SessionEdit edit) {
        return list.texts()
                .value(column, edit.after() == null ? null : column.type().read(edit.after()));
    }

    private String boxName(Row row) {
        return translate("session.review.select", who(row));
    }

    private String who(Row row) {
        var values = list.texts();
        return translate(
                "session.review.who",
                values.value(SessionColumns.CONTACT, row.get(SessionColumns.CONTACT)),
                values.value(SessionColumns.STARTED_AT, row.get(SessionColumns.STARTED_AT)));
    }

    private Button hint() {
        var keys = new Button(translate("session.keys.title"), click -> help());
        keys.setIcon(KeysDialog.cap(ReviewKey.HELP.keys().getFirst()));
        keys.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        keys.addClassName("keys-button");
        return keys;
    }

    private void help() {
        new KeysDialog(single, editable).open();
    }
}
