package app.debrief.session;

import app.debrief.grid.Row;
import app.debrief.grid.jpa.Page;
import app.debrief.grid.jpa.Position;
import app.debrief.grid.jpa.Window;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which sessions a bulk change reaches and what it does to each, some at a time. */
@Component
class BulkTargets {

    private final SessionService sessions;
    private final EditableFields fields;
    private final FieldEdits edits;
    private final BulkEdits bulkEdits;

    BulkTargets(SessionService sessions, EditableFields fields, FieldEdits edits, BulkEdits bulkEdits) {
        this.sessions = sessions;
        this.fields = fields;
        this.edits = edits;
        this.bulkEdits = bulkEdits;
    }

    /** How many sessions there are, counted up to {@code cap}, and one more if there are more. */
    int total(BulkSelection selection, int cap) {
        return switch (selection) {
            case BulkSelection.Picked picked -> picked.revisions().size();
            case BulkSelection.Matching matching -> {
                var total = sessions.foundTotal(matching.query(), matching.now(), cap);
                yield total.exact()
                        ? Math.max(0, (int) total.count() - matching.except().size())
                        : cap + 1;
            }
        };
    }

    /** The sessions of a selection, each to be changed unless it holds the value already. */
    <V> Iterator<List<BulkWork.Task>> tasks(BulkChange<V> change, BulkSelection selection) {
        var field = fields.of(change.column()).orElseThrow();
        return switch (selection) {
            case BulkSelection.Picked picked -> {
                var tasks = picked.revisions().entrySet().stream()
                        .map(seen -> task(field, change, seen.getKey(), seen.getValue()))
                        .toList();
                yield IntStream.iterate(0, from -> from < tasks.size(), from -> from + BulkWork.CHUNK)
                        .mapToObj(from -> tasks.subList(from, Math.min(from + BulkWork.CHUNK, tasks.size())))
                        .iterator();
            }
            case BulkSelection.Matching matching -> matching(field, change, matching);
        };
    }

    /** The sessions that a bulk change changed, each to be given what it held before. */
    Iterator<List<BulkWork.Task>> toUndo(long auditId) {
        return new Chunks<SessionEdit>(last ->
                        bulkEdits.page(auditId, last == null ? new UUID(0, 0) : last.sessionId(), BulkWork.CHUNK))
                .each(
                        edit -> true,
                        edit -> new BulkWork.Task(
                                edit.sessionId(),
                                session -> edits.takeBack(
                                        session, fields.of(edit.field()).orElseThrow(), edit)));
    }

    /** By the time they began, which no change moves: each session is met once. */
    private <V> Iterator<List<BulkWork.Task>> matching(
            EditableField<V> field, BulkChange<V> change, BulkSelection.Matching matching) {
        var query = matching.query().withSort(SessionColumns.NEWEST_FIRST).withColumns(List.of(ReviewColumns.REVISION));
        return new Chunks<Found>(last -> found(sessions.found(
                        query,
                        matching.now(),
                        new Window(last == null ? null : last.position(), 0, BulkWork.CHUNK, false))))
                .each(
                        found -> !matching.except().contains(found.id()),
                        found -> task(field, change, found.id(), found.row().get(ReviewColumns.REVISION)));
    }

    private record Found(Row row, Position position) {

        UUID id() {
            return (UUID) row.id();
        }
    }

    private static List<Found> found(Page page) {
        return IntStream.range(0, page.rows().size())
                .mapToObj(i -> new Found(page.rows().get(i), page.positions().get(i)))
                .toList();
    }

    private <V> BulkWork.Task task(EditableField<V> field, BulkChange<V> change, UUID id, @Nullable Long revision) {
        return new BulkWork.Task(id, session -> {
            if (revision == null || revision != session.revision()) {
                throw new EditConflictException(ReviewColumns.REVISION.key(), null, null, null);
            }
            var wanted =
                    field.text(field.clean().apply(change.wanted(field.get().apply(session))));
            return Objects.equals(wanted, field.text(session))
                    ? Optional.empty()
                    : edits.byHand(session, field, wanted);
        });
    }

    /** Reads on from the last thing read until there is nothing more. */
    private static final class Chunks<T> {

        private final Function<@Nullable T, List<T>> reading;

        Chunks(Function<@Nullable T, List<T>> reading) {
            this.reading = reading;
        }

        Iterator<List<BulkWork.Task>> each(Predicate<T> wanted, Function<T, BulkWork.Task> task) {
            return Stream.iterate(reading.apply(null), page -> !page.isEmpty(), page -> reading.apply(page.getLast()))
                    .map(page -> page.stream().filter(wanted).map(task).toList())
                    .iterator();
        }
    }
}
