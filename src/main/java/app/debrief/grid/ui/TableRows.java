package app.debrief.grid.ui;

import app.debrief.grid.Row;
import app.debrief.grid.TableQuery;
import app.debrief.grid.Total;
import app.debrief.grid.jpa.Page;
import app.debrief.grid.jpa.Position;
import app.debrief.grid.jpa.RowSource;
import app.debrief.grid.jpa.TableReader;
import app.debrief.grid.jpa.Window;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills a grid with what a query finds: the first rows at once, further ones when they come into sight, then the count. */
final class TableRows<E> {

    /** What becomes of a question. */
    interface Outcome {

        /** The first rows are there. */
        void shown(boolean empty);

        /** The rows are counted. */
        void counted(Total total);

        /** Rows could not be read. */
        void failed(RuntimeException failure);
    }

    private static final Logger log = LoggerFactory.getLogger(TableRows.class);
    private static final int GROWTH = 2 * KeysetRows.FIRST_PAGE;
    private static final int LOADED = 500;

    private final Component table;
    private final Grid<Row> grid;
    private final RowSource<E> source;
    private final Questions questions;
    private final Clock clock;
    private final Outcome outcome;

    private Instant now;
    private @Nullable KeysetRows rows;
    private int known;
    private int reached;
    private boolean scrolledAway;

    TableRows(
            Component table, Grid<Row> grid, RowSource<E> source, BackgroundReads reads, Clock clock, Outcome outcome) {
        this.table = table;
        this.grid = grid;
        this.source = source;
        questions = new Questions(reads, table);
        this.clock = clock;
        this.outcome = outcome;
        now = clock.instant();
    }

    Instant now() {
        return now;
    }

    /**
     * Asks as of now. The answer to an earlier question no longer counts.
     *
     * @param at around which position; null for the beginning
     */
    void load(TableQuery<E> asked, @Nullable Position at) {
        var moment = clock.instant();
        now = moment;
        var pages = pages(asked, moment);
        var question = questions.next();
        question.read(
                () -> at == null ? KeysetRows.fromBeginning(pages) : KeysetRows.around(at, pages),
                read -> {
                    show(read);
                    count(question, asked, TableReader.COUNT_CAP);
                },
                outcome::failed);
    }

    /** The rows that were put on the page so far, from the first of them on; {@value #LOADED} at most. */
    List<Row> loaded() {
        return rows == null ? List.of() : rows.read(rows.anchor(), Math.clamp(reached - rows.anchor(), 1, LOADED));
    }

    /** Takes the place of the same record's row. */
    void replace(Row row) {
        if (rows != null) {
            rows.replace(row);
            grid.getDataProvider().refreshItem(row);
        }
    }

    /** The row so many places behind another; empty at the ends, and if the other was not read. */
    Optional<Row> beside(Object id, int step) {
        if (rows == null) {
            return Optional.empty();
        }
        var place = rows.place(new Row(id, Map.of()));
        return place.isEmpty() || place.getAsInt() + step < 0
                ? Optional.empty()
                : rows.read(place.getAsInt() + step, 1).stream().findFirst();
    }

    private KeysetRows.Pages pages(TableQuery<E> asked, Instant moment) {
        return new KeysetRows.Pages() {
            @Override
            public Page rows(Window window) {
                return source.page(asked, moment, window);
            }

            @Override
            public Page places(Window window) {
                return source.page(asked.withColumns(List.of()), moment, window);
            }
        };
    }

    private void show(KeysetRows read) {
        var first = rows == null;
        rows = read;
        scrolledAway = false;
        reached = 0;
        known = read.end().orElse(0);
        var view = grid.setItems(DataProvider.fromCallbacks(this::fetch, ignored -> known));
        if (read.end().isEmpty()) {
            view.setItemCountEstimate(read.anchor() + GROWTH);
            view.setItemCountEstimateIncrease(GROWTH);
        }
        if (read.anchor() > 0) {
            grid.scrollToIndex(read.anchor());
        } else if (!first) { // a grid without rows takes their heights for what they are not, and goes astray
            grid.scrollToStart();
        }
        outcome.shown(read.end().orElse(1) == 0);
    }

    private void count(Questions.Question question, TableQuery<E> asked, int cap) {
        var moment = now;
        question.read(
                () -> source.total(asked, moment, cap),
                total -> {
                    counted(total);
                    if (!total.exact()) {
                        count(question, asked, Integer.MAX_VALUE - 1);
                    }
                },
                failure -> log.warn(
                        "A list could not be counted: {}", failure.getClass().getName()));
    }

    /** The grid learns how many rows there are only if none of them would be too far to be reached at one jump. */
    private void counted(Total total) {
        outcome.counted(total);
        if (rows != null && rows.end().isEmpty() && rows.anchor() == 0 && total.count() <= TableReader.COUNT_CAP) {
            known = (int) total.count();
            if (total.exact()) {
                grid.getLazyDataView().setItemCountCallback(ignored -> known);
            } else {
                grid.getLazyDataView().setItemCountEstimate(known);
            }
        }
    }

    private Stream<Row> fetch(Query<Row, Void> wanted) {
        var offset = wanted.getOffset();
        var limit = wanted.getLimit();
        var reading = rows;
        if (reading == null) {
            return Stream.empty();
        }
        if (offset > GROWTH) {
            scrolledAway = true;
        } else if (offset == 0 && scrolledAway && reading.moreAbove()) {
            scrolledAway = false;
            later(() -> extendUp(reading));
        }
        reached = Math.max(reached, offset + limit);
        try {
            return reading.read(offset, limit).stream();
        } catch (RuntimeException e) {
            later(() -> outcome.failed(e));
            return Stream.empty();
        }
    }

    private void extendUp(KeysetRows reading) {
        var more = reading.extendUp();
        grid.getDataProvider().refreshAll();
        grid.scrollToIndex(more);
    }

    private void later(Runnable work) {
        table.getElement().getNode().runWhenAttached(ui -> ui.beforeClientResponse(table, context -> work.run()));
    }
}
