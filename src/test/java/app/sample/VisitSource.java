package app.sample;

import app.debrief.grid.Column;
import app.debrief.grid.Table;
import app.debrief.grid.TableQuery;
import app.debrief.grid.Total;
import app.debrief.grid.jpa.Page;
import app.debrief.grid.jpa.RowSource;
import app.debrief.grid.jpa.TableReader;
import app.debrief.grid.jpa.Window;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers the list of visits; can be made to fail. */
@Component
public class VisitSource implements RowSource<Visit> {

    private final TableReader reader;
    private final Table<Visit> table = new Table<>(Visit.class, Visit_.ID, Visit_.AT);
    private final List<Window> windows = new CopyOnWriteArrayList<>();
    private volatile boolean failing;

    VisitSource(TableReader reader) {
        this.reader = reader;
    }

    /** From now on every page fails, or none. */
    public void setFailing(boolean fails) {
        failing = fails;
    }

    /** The windows in which rows were read since this was asked for the last time. */
    public List<Window> windows() {
        var asked = List.copyOf(windows);
        windows.clear();
        return asked;
    }

    @Override
    public Page page(TableQuery<Visit> query, Instant now, Window window) {
        if (failing) {
            throw new IllegalStateException("The database cannot be reached");
        }
        windows.add(window);
        return reader.page(table, query, now, window);
    }

    @Override
    public Total total(TableQuery<Visit> query, Instant now, int cap) {
        return reader.total(table, query, now, cap);
    }

    @Override
    public <V> Map<@Nullable V, Long> counts(TableQuery<Visit> query, Instant now, Column<Visit, V> column) {
        return reader.counts(table, query, now, column);
    }
}
