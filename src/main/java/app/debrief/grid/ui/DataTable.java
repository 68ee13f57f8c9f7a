package app.debrief.grid.ui;

import app.debrief.common.ui.AppIcon;
import app.debrief.common.ui.EmptyState;
import app.debrief.common.ui.Skeleton;
import app.debrief.grid.Column;
import app.debrief.grid.Row;
import app.debrief.grid.Sort;
import app.debrief.grid.TableQuery;
import app.debrief.grid.Total;
import app.debrief.grid.jpa.Page;
import app.debrief.grid.jpa.Position;
import app.debrief.grid.jpa.TableReader;
import app.debrief.grid.jpa.Window;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.selection.SelectionModel;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rows of a list. They are read when they come into sight, from the nearest rows seen before; the first of them
 * appear at once, how many there are follows. On narrow screens each row is a card.
 *
 * @param <E> the entity listed
 */
@Tag("debrief-table")
@JsModule("context://components/debrief-table.js")
public final class DataTable<E> extends Component {

    private static final Logger log = LoggerFactory.getLogger(DataTable.class);
    private static final int SKELETON_ROWS = 12;

    private final RowSource<E> source;
    private final BackgroundReads reads;
    private final ValueText texts;
    private final Clock clock;
    private final Grid<Row> grid = new Grid<>();
    private final TableColumns<E> columns;
    private final Div cover = new Div();

    private Consumer<Row> openListener = row -> {};
    private Consumer<Optional<Sort<E>>> sortListener = sort -> {};
    private BiConsumer<Column<E, ?>, Integer> widthListener = (column, width) -> {};
    private Consumer<Total> totalListener = total -> {};
    private Supplier<Component> emptyState;
    private @Nullable RowCard<E> card;

    private @Nullable TableQuery<E> query;
    private Instant now;
    private @Nullable KeysetRows rows;
    private @Nullable Object openId;
    private long known;
    private boolean narrow;
    private boolean scrolledAway;
    private int turn;

    public DataTable(RowSource<E> source, BackgroundReads reads, ValueText texts, Clock clock) {
        this.source = source;
        this.reads = reads;
        this.texts = texts;
        this.clock = clock;
        now = clock.instant();
        emptyState = () -> new EmptyState(AppIcon.INBOX, texts.text("grid.none.title"), texts.text("grid.none.text"));
        columns = new TableColumns<>(grid, texts);
        cover.addClassName("table-cover");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.setSizeFull();
        ((SelectionModel.Single<?, ?>) grid.setSelectionMode(Grid.SelectionMode.SINGLE)).setDeselectAllowed(false);
        grid.addSelectionListener(selection -> {
            if (selection.isFromClient()) {
                selection.getFirstSelectedItem().ifPresent(this::opened);
            }
        });
        grid.addSortListener(order -> {
            if (order.isFromClient()) {
                sorted(order.getSortOrder());
            }
        });
        grid.addColumnResizeListener(resized -> columns.declared(resized.getResizedColumn())
                .ifPresent(column -> widthListener.accept(column, pixels(resized.getResizedColumn()))));
        getElement()
                .addEventListener(
                        "row-enter",
                        event -> entered(
                                event.getEventData().path("event.detail.key").asString()))
                .addEventData("event.detail.key");
        getElement()
                .addEventListener(
                        "narrow-changed",
                        event -> setNarrow(
                                event.getEventData().path("event.detail.narrow").asBoolean()))
                .addEventData("event.detail.narrow");
        getElement().appendChild(grid.getElement(), cover.getElement());
    }

    /** Called with the row that the reader opens, by pointer or key. */
    public void onOpen(Consumer<Row> listener) {
        openListener = listener;
    }

    /** Called with the order that the reader chooses at a header; empty for the list's own. */
    public void onSort(Consumer<Optional<Sort<E>>> listener) {
        sortListener = listener;
    }

    /** Called with a column and its new width in pixels. */
    public void onResize(BiConsumer<Column<E, ?>, Integer> listener) {
        widthListener = listener;
    }

    /** Called with the number of rows once it is counted, and again when it is counted exactly. */
    public void onTotal(Consumer<Total> listener) {
        totalListener = listener;
    }

    /** What is shown when there are no rows. */
    public void setEmptyState(Supplier<Component> component) {
        emptyState = component;
    }

    /** How a row is shown on narrow screens; without it they scroll the columns. */
    public void setCard(RowCard<E> rowCard) {
        card = rowCard;
        if (narrow) {
            reload();
        }
    }

    /** Whether rows take more room than the dense form. */
    public void setComfortable(boolean comfortable) {
        grid.setClassName("comfortable", comfortable);
    }

    /** Sets widths that the reader chose, in pixels; other columns have their declared ones. */
    public void setWidths(Map<Column<E, ?>, Integer> widths) {
        columns.setWidths(widths);
    }

    /** Shows what a query finds, from the beginning. */
    public void show(TableQuery<E> asked) {
        query = asked;
        load(null);
    }

    /** Asks the same again, as of now, from the beginning. */
    public void reload() {
        load(null);
    }

    /** Shows what the query finds around a position in its order. */
    public void goTo(Position position) {
        load(position);
    }

    /** Takes the place of the same record's row, where it stands. */
    public void refreshRow(Row row) {
        if (rows != null) {
            rows.replace(row);
            grid.getDataProvider().refreshItem(row);
        }
    }

    /** Puts the focus into the rows. */
    public void focus() {
        grid.focus();
    }

    /** Marks the row that is open beside the list; null for none. */
    public void setOpen(@Nullable Object id) {
        openId = id;
        if (id == null) {
            grid.deselectAll();
        } else {
            grid.select(new Row(id, Map.of()));
        }
    }

    /**
     * The row beside the open one.
     *
     * @param step 1 for the next, -1 for the one before
     * @return empty at the ends, and if the open row was not read by this list
     */
    public Optional<Row> beside(int step) {
        if (rows == null || openId == null) {
            return Optional.empty();
        }
        var place = rows.place(new Row(openId, Map.of()));
        return place.isEmpty() || place.getAsInt() + step < 0
                ? Optional.empty()
                : rows.read(place.getAsInt() + step, 1).stream().findFirst();
    }

    /** The instant to which relative ranges of the rows on screen refer. */
    public Instant now() {
        return now;
    }

    private void load(@Nullable Position at) {
        var asked = query;
        if (asked == null) {
            return;
        }
        var current = ++turn;
        var moment = clock.instant();
        var wanted = narrow && card != null ? asked.withColumns(card.columns()) : asked;
        Function<Window, Page> pages = window -> source.page(wanted, moment, window);
        cover(new Skeleton(SKELETON_ROWS));
        reads.read(
                this,
                () -> at == null ? KeysetRows.fromBeginning(pages) : KeysetRows.around(at, pages),
                read -> {
                    if (current == turn) {
                        now = moment;
                        show(asked, read);
                        count(asked, current, TableReader.COUNT_CAP);
                    }
                },
                failure -> {
                    if (current == turn) {
                        fail(failure);
                    }
                });
    }

    private void show(TableQuery<E> asked, KeysetRows read) {
        rows = read;
        scrolledAway = false;
        if (narrow && card != null) {
            columns.showCards(card);
        } else {
            columns.show(asked.columns());
            columns.mark(asked.sort());
        }
        grid.setClassName("cards", narrow && card != null);
        if (read.end().orElse(1) == 0) {
            cover(emptyState.get());
        } else {
            uncover();
        }
        known = read.end().orElse(0);
        var view = grid.setItems(DataProvider.fromCallbacks(this::fetch, ignored -> (int) known));
        if (read.end().isEmpty()) {
            view.setItemCountEstimate(read.anchor() + 2 * KeysetRows.FIRST_PAGE);
            view.setItemCountEstimateIncrease(2 * KeysetRows.FIRST_PAGE);
        }
        if (read.anchor() > 0) {
            grid.scrollToIndex(read.anchor());
        }
        if (openId != null) {
            setOpen(openId);
        }
    }

    private void count(TableQuery<E> asked, int current, int cap) {
        reads.read(
                this,
                () -> source.total(asked, now, cap),
                total -> {
                    if (current == turn) {
                        counted(asked, current, total);
                    }
                },
                failure -> log.warn("A list could not be counted: {}", failure.toString()));
    }

    private void counted(TableQuery<E> asked, int current, Total total) {
        totalListener.accept(total);
        if (rows != null && rows.end().isEmpty() && rows.anchor() == 0) {
            known = total.count();
            var view = grid.getLazyDataView();
            if (total.exact() && total.count() <= TableReader.COUNT_CAP) {
                view.setItemCountFromDataProvider();
            } else {
                view.setItemCountEstimate(TableReader.COUNT_CAP);
            }
        }
        if (!total.exact()) {
            count(asked, current, Integer.MAX_VALUE - 1);
        }
    }

    private Stream<Row> fetch(Query<Row, Void> wanted) {
        var offset = wanted.getOffset();
        var limit = wanted.getLimit();
        var reading = rows;
        if (reading == null) {
            return Stream.empty();
        }
        try {
            if (offset > 2 * KeysetRows.FIRST_PAGE) {
                scrolledAway = true;
            } else if (offset == 0 && scrolledAway && reading.moreAbove()) {
                scrolledAway = false;
                later(() -> extendUp(reading));
            }
            return reading.read(offset, limit).stream();
        } catch (RuntimeException e) {
            later(() -> fail(e));
            return Stream.empty();
        }
    }

    private void extendUp(KeysetRows reading) {
        var more = reading.extendUp();
        grid.getDataProvider().refreshAll();
        grid.scrollToIndex(more);
    }

    private void later(Runnable work) {
        getElement().getNode().runWhenAttached(ui -> ui.beforeClientResponse(this, context -> work.run()));
    }

    private void fail(RuntimeException failure) {
        log.warn("A list could not be read: {}", failure.getClass().getName());
        var retry = new Button(texts.text("grid.failed.retry"), AppIcon.RESET.create(), click -> reload());
        retry.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        cover(new EmptyState(AppIcon.ALERT, texts.text("grid.failed.title"), texts.text("grid.failed.text"), retry));
        cover.getElement().setAttribute("role", "alert");
    }

    private void cover(Component component) {
        cover.removeAll();
        cover.getElement().removeAttribute("role");
        cover.add(component);
        cover.setVisible(true);
    }

    private void uncover() {
        cover.removeAll();
        cover.setVisible(false);
    }

    private void opened(Row row) {
        openId = row.id();
        openListener.accept(row);
    }

    private void entered(String key) {
        var row = grid.getDataCommunicator().getKeyMapper().get(key);
        if (row != null) {
            grid.select(row);
            opened(row);
        }
    }

    private void sorted(List<GridSortOrder<Row>> order) {
        sortListener.accept(order.stream().findFirst().flatMap(first -> columns.declared(first.getSorted())
                .map(column -> new Sort<>(column, first.getDirection() == SortDirection.DESCENDING))));
    }

    private void setNarrow(boolean isNarrow) {
        if (narrow != isNarrow) {
            narrow = isNarrow;
            if (card != null) {
                reload();
            }
        }
    }

    private static int pixels(Grid.Column<?> column) {
        return (int) Double.parseDouble(column.getWidth().replaceAll("[^0-9.]", ""));
    }
}
