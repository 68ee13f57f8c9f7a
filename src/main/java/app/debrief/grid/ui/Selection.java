package app.debrief.grid.ui;

import app.debrief.grid.Row;
import app.debrief.grid.Total;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Which rows of a list are ticked: some, or all that its question finds but some. It lasts as long as the question. */
public final class Selection {

    private final Map<Object, Row> named = new LinkedHashMap<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private Consumer<Optional<Row>> boxes = row -> {};
    private boolean all;
    private Total total = new Total(0, true);

    Selection() {}

    /** Called after every change. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    public boolean isEmpty() {
        return !all && named.isEmpty();
    }

    /** Whether all that the question finds is meant, but {@link #except}. */
    public boolean all() {
        return all;
    }

    /** The ticked rows as they were last seen; none if {@link #all}. */
    public Collection<Row> rows() {
        return all ? List.of() : List.copyOf(named.values());
    }

    /** Ids of rows left out if {@link #all}. */
    public Set<Object> except() {
        return all ? Set.copyOf(named.keySet()) : Set.of();
    }

    /** How many rows are meant. */
    public Total count() {
        return all
                ? new Total(Math.max(0, total.count() - named.size()), total.exact())
                : new Total(named.size(), true);
    }

    public boolean contains(Row row) {
        return named.containsKey(row.id()) != all;
    }

    /** Ticks a row, or takes its tick away. */
    public void toggle(Row row) {
        if (named.remove(row.id()) == null) {
            named.put(row.id(), row);
        }
        changed(Optional.of(row));
    }

    /** Ticks these rows, and no others. */
    public void pick(Collection<Row> rows) {
        all = false;
        named.clear();
        rows.forEach(row -> named.put(row.id(), row));
        changed(Optional.empty());
    }

    /** Means all that the question finds, whatever is on the page. */
    public void pickAll() {
        all = true;
        named.clear();
        changed(Optional.empty());
    }

    public void clear() {
        if (!isEmpty()) {
            all = false;
            named.clear();
            changed(Optional.empty());
        }
    }

    /** Takes the place of what was seen of the same row before. */
    void seen(Row row) {
        named.computeIfPresent(row.id(), (id, before) -> row);
    }

    /** How many rows the question finds. */
    Total total() {
        return total;
    }

    void counted(Total rows) {
        total = rows;
        changed();
    }

    /** Called when boxes must be drawn anew: that of a row, or all. */
    void onTick(Consumer<Optional<Row>> listener) {
        boxes = listener;
    }

    private void changed(Optional<Row> row) {
        boxes.accept(row);
        changed();
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
