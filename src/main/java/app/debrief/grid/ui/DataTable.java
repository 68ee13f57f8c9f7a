package app.debrief.grid.ui;

import app.debrief.common.ui.AppIcon;
import app.debrief.common.ui.EmptyState;
import app.debrief.grid.Column;
import app.debrief.grid.Row;
import app.debrief.grid.Sort;
import app.debrief.grid.TableQuery;
import app.debrief.grid.Total;
import app.debrief.grid.jpa.Position;
import app.debrief.grid.jpa.RowSource;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
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

    private final ValueText texts;
    private final Grid<Row> grid = new Grid<>();
    private final TableColumns<E> columns;
    private final TableCover cover = new TableCover();
    private final TableRows<E> rows;
    private final RowKeys keys;

    private Consumer<Row> openListener = row -> {};
    private Consumer<Optional<Sort<E>>> sortListener = this::sortItself;
    private Runnable shownListener = () -> {};
    private BiConsumer<Column<E, ?>, Integer> widthListener = (column, width) -> {};
    private Consumer<Total> totalListener = total -> {};
    private Supplier<Component> emptyState;
    private @Nullable RowCard<E> card;
    private List<Column<E, ?>> alsoRead = List.of();
    private Optional<Selection> selection = Optional.empty();

    private @Nullable TableQuery<E> query;
    private @Nullable Sort<E> ownSort;
    private @Nullable Position position;
    private @Nullable Object openId;
    private boolean narrow;

    public DataTable(RowSource<E> source, BackgroundReads reads, ValueText texts, Clock clock) {
        this.texts = texts;
        emptyState = () -> new EmptyState(AppIcon.INBOX, texts.text("grid.none.title"), texts.text("grid.none.text"));
        columns = new TableColumns<>(grid, texts);
        rows = new TableRows<>(this, grid, source, reads, clock, new TableRows.Outcome() {
            @Override
            public void shown(boolean empty) {
                DataTable.this.shown(empty);
            }

            @Override
            public void counted(Total total) {
                totalListener.accept(total);
            }

            @Override
            public void failed(RuntimeException failure) {
                DataTable.this.failed(failure);
            }
        });
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.setSizeFull();
        ((SelectionModel.Single<?, ?>) grid.setSelectionMode(Grid.SelectionMode.SINGLE)).setDeselectAllowed(false);
        grid.addItemClickListener(click -> open(click.getItem()));
        grid.addSelectionListener(selection -> {
            if (selection.isFromClient()) {
                selection.getFirstSelectedItem().ifPresent(this::open);
            }
        });
        grid.addSortListener(order -> {
            if (!columns.isMarking()) {
                sorted(order.getSortOrder());
            }
        });
        grid.addColumnResizeListener(resized -> columns.declared(resized.getResizedColumn())
                .ifPresent(column -> widthListener.accept(column, pixels(resized.getResizedColumn()))));
        keys = new RowKeys(getElement(), grid, this::open);
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

    /**
     * Called with the order that the reader chooses at a header, empty for the list's own, in place of showing the rows
     * in that order.
     */
    public void onSort(Consumer<Optional<Sort<E>>> listener) {
        sortListener = listener;
    }

    /** Called when the first rows of a question are shown, or that there are none. */
    public void onShown(Runnable listener) {
        shownListener = listener;
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

    /** What is read of each row besides the columns that are shown. */
    public void setAlsoRead(List<Column<E, ?>> columns) {
        alsoRead = List.copyOf(columns);
    }

    /**
     * What keys do in this list. A key of one character acts wherever no field has the focus, a named one only in the list
     * or if nothing has the focus.
     *
     * @param meant by the names that browsers give to keys
     * @param told takes a key that means {@link RowKey#TELL}, and the row that has the focus or had it last
     */
    public void setKeys(Map<String, RowKey> meant, BiConsumer<String, Optional<Row>> told) {
        keys.listen(meant, told);
    }

    /** Gives every row a box to tick. */
    void setSelection(Selection ticked, Function<Row, String> name) {
        selection = Optional.of(ticked);
        columns.setTicks(new RowTicks(grid, ticked, name, rows::loaded, texts));
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
        show(asked, null);
    }

    /** Shows what a query finds, around a position in its order; null for the beginning. */
    public void show(TableQuery<E> asked, @Nullable Position around) {
        ownSort = asked.sort();
        load(asked, around);
    }

    /** Asks the same again, as of now, around the same position. */
    public void reload() {
        if (query != null) {
            load(query, position);
        }
    }

    /** Takes the place of the same record's row, where it stands. */
    public void refreshRow(Row row) {
        selection.ifPresent(ticked -> ticked.seen(row));
        rows.replace(row);
    }

    /** Puts the focus into the rows. */
    public void focus() {
        getElement().callJsFunction("focusRow");
    }

    /** Marks the row that is open beside the list; null for none. */
    public void setOpen(@Nullable Object id) {
        openId = id;
        keys.follow(id != null);
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
        return openId == null ? Optional.empty() : rows.beside(openId, step);
    }

    /** The instant to which relative ranges of the rows on screen refer. */
    public Instant now() {
        return rows.now();
    }

    private void load(TableQuery<E> asked, @Nullable Position around) {
        query = asked;
        position = around;
        var shownCard = cards();
        cover.showLoading();
        var shown = shownCard == null ? asked.columns() : shownCard.columns();
        rows.load(
                asked.withColumns(Stream.concat(shown.stream(), alsoRead.stream())
                        .distinct()
                        .toList()),
                around);
    }

    private void sortItself(Optional<Sort<E>> chosen) {
        var sort = chosen.orElse(ownSort);
        if (query != null && sort != null) {
            load(query.withSort(sort), null);
        }
    }

    private void shown(boolean empty) {
        var asked = query;
        var card = cards();
        grid.setClassName("cards", card != null);
        if (card != null) {
            columns.showCards(card);
        } else if (asked != null) {
            columns.show(asked.columns());
            columns.mark(asked.sort());
        }
        if (empty) {
            cover.showEmpty(emptyState.get());
        } else {
            cover.lift();
        }
        if (openId != null) {
            setOpen(openId);
        }
        shownListener.run();
    }

    private void failed(RuntimeException failure) {
        log.warn("A list could not be read: {}", failure.getClass().getName());
        cover.showFailure(texts, this::reload);
    }

    private @Nullable RowCard<E> cards() {
        return narrow ? card : null;
    }

    /** A click and the choice that it makes are one wish. */
    private void open(Row row) {
        if (!row.id().equals(openId)) {
            openId = row.id();
            grid.select(row);
            openListener.accept(row);
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
