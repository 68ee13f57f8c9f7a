package app.debrief.session.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.common.InvalidInputException;
import app.debrief.common.ui.Notices;
import app.debrief.grid.Column;
import app.debrief.grid.Row;
import app.debrief.grid.ui.ListScreen;
import app.debrief.grid.ui.Selection;
import app.debrief.session.BulkChange;
import app.debrief.session.BulkOutcome;
import app.debrief.session.BulkRun;
import app.debrief.session.BulkSelection;
import app.debrief.session.ReviewColumns;
import app.debrief.session.Session;
import app.debrief.session.SessionColumns;
import app.debrief.session.SessionScope;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Changes the selected sessions, shows how far that is, and says what became of it. */
final class BulkActions {

    private static final Duration LOOK_EVERY = Duration.ofMillis(400);
    private static final int MOST_NAMED = 5;

    private final SessionScreens parts;
    private final SessionScope scope;
    private final ListScreen<Session> list;
    private final BulkProgress progress;
    private final ReviewNotices notices;
    private final Runnable onChange;
    private @Nullable Selection changing;
    private boolean busy;

    /**
     * Bulk actions of one list.
     *
     * @param onChange called when sessions of the list are different
     */
    BulkActions(
            SessionScreens parts,
            SessionScope scope,
            ListScreen<Session> list,
            ReviewNotices notices,
            Runnable onChange) {
        this.parts = parts;
        this.scope = scope;
        this.list = list;
        this.notices = notices;
        this.onChange = onChange;
        progress = new BulkProgress(list.texts());
        list.addBar(progress);
        list.addAttachListener(attached -> resume());
    }

    /** Changes what is selected. */
    <V> void change(BulkChange<V> change, Selection selection) {
        var values = list.texts();
        var title = translate(
                "session.review.done", values.label(change.column()), values.value(change.column(), change.value()));
        var chosen = chosen(selection);
        changing = selection;
        var picked = selection.rows().stream().map(row -> (UUID) row.id()).toList();
        begin(() -> parts.bulk().change(change, chosen), picked, title, true);
    }

    /** Takes a bulk change back. */
    void undo(ReviewUndo.Many many) {
        many.run()
                .outcome()
                .ifPresentOrElse(
                        outcome -> begin(
                                () -> parts.bulk().undo(outcome),
                                many.picked(),
                                translate("session.review.undone", many.title()),
                                false),
                        () -> Notices.info(translate("session.bulk.busy")));
    }

    private BulkSelection chosen(Selection selection) {
        if (selection.all()) {
            return new BulkSelection.Matching(
                    list.query(),
                    list.table().now(),
                    selection.except().stream().map(UUID.class::cast).collect(Collectors.toSet()));
        }
        return new BulkSelection.Picked(
                scope,
                selection.rows().stream().collect(Collectors.toMap(row -> (UUID) row.id(), BulkActions::revision)));
    }

    /** A row that was read without one counts as changed by somebody else. */
    private static long revision(Row row) {
        var revision = row.get(ReviewColumns.REVISION);
        return revision == null ? -1 : revision;
    }

    private void begin(Supplier<BulkRun> work, List<UUID> picked, String title, boolean undoable) {
        if (busy) {
            Notices.info(translate("session.bulk.busy"));
            return;
        }
        busy = true;
        parts.reads()
                .read(
                        list,
                        work,
                        run -> {
                            var done = new ReviewUndo.Many(run, picked, title);
                            if (undoable) {
                                notices.undo().did(done);
                            }
                            follow(done);
                        },
                        failure -> {
                            busy = false;
                            if (!(failure instanceof InvalidInputException refused)) {
                                throw failure;
                            }
                            Notices.error(
                                    translate("session.bulk.refused"),
                                    translate("session.reason." + refused.reason(), refused.arguments()));
                        });
    }

    /** Goes on showing what was begun before the page was left. */
    private void resume() {
        parts.bulk().running().ifPresent(run -> {
            busy = true;
            follow(notices.undo()
                    .of(run)
                    .orElseGet(() -> new ReviewUndo.Many(run, List.of(), translate("session.bulk.other"))));
        });
    }

    private void follow(ReviewUndo.Many done) {
        done.run().outcome().ifPresentOrElse(outcome -> ended(done, outcome), () -> {
            progress.show(done.run(), done.title());
            list.getUI().ifPresent(ui -> parts.timer().after(LOOK_EVERY, ui, () -> {
                if (list.isAttached()) {
                    follow(done);
                }
            }));
        });
    }

    private void ended(ReviewUndo.Many done, BulkOutcome outcome) {
        busy = false;
        progress.hide();
        if (outcome.changed() == 0) {
            notices.undo().forget(done);
        }
        if (done.picked().isEmpty()) {
            if (changing != null) {
                changing.clear();
            }
            list.table().reload();
        } else {
            parts.sessions()
                    .rows(list.query().withColumns(read()), done.picked())
                    .forEach(list.table()::refreshRow);
        }
        onChange.run();
        notices.done(text(done.title(), outcome), done);
    }

    private List<Column<Session, ?>> read() {
        var columns = new ArrayList<>(SessionColumns.FOR_BUILDER.columns());
        columns.add(ReviewColumns.REVISION);
        return columns;
    }

    private String text(String title, BulkOutcome outcome) {
        var text = translate("session.bulk.done", title, outcome.changed());
        if (outcome.ending() != BulkOutcome.Ending.COMPLETE) {
            text += " " + translate("session.bulk.ending." + outcome.ending().name());
        }
        if (outcome.unchanged() > 0) {
            text += " " + translate("session.bulk.unchanged", outcome.unchanged());
        }
        if (outcome.skipped() > 0) {
            var names =
                    outcome.named().stream().limit(MOST_NAMED).map(this::name).collect(Collectors.joining("; "));
            var more = outcome.skipped() - Math.min(MOST_NAMED, outcome.named().size());
            text += " " + translate("session.bulk.skipped", outcome.skipped(), names, more);
        }
        return text;
    }

    private String name(BulkOutcome.Skipped skipped) {
        var values = list.texts();
        var contact = values.value(SessionColumns.CONTACT, skipped.contact());
        return skipped.startedAt() == null
                ? contact
                : translate("session.review.who", contact, values.moment(skipped.startedAt()));
    }
}
