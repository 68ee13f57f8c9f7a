package app.debrief.grid.ui;

import app.debrief.grid.Column;
import app.debrief.grid.ColumnType;
import app.debrief.grid.Row;
import app.debrief.grid.Sort;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.Tooltip;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts a list's columns into its grid, or the one column of cards. */
final class TableColumns<E> {

    private static final int NARROWEST = 48;

    private final Grid<Row> grid;
    private final ValueText texts;
    private final CellRenderers cells;
    private final Map<Column<E, ?>, Integer> widths = new HashMap<>();
    private List<Column<E, ?>> shown = List.of();
    private Optional<RowTicks> ticks = Optional.empty();
    private boolean marking;

    TableColumns(Grid<Row> grid, ValueText texts) {
        this.grid = grid;
        this.texts = texts;
        cells = new CellRenderers(texts);
    }

    /** Boxes to tick before the columns, from the next time that columns are shown. */
    void setTicks(RowTicks boxes) {
        ticks = Optional.of(boxes);
    }

    /** Widths in pixels that differ from the declared ones. */
    void setWidths(Map<Column<E, ?>, Integer> chosen) {
        widths.clear();
        widths.putAll(chosen);
        for (var column : shown) {
            Optional.ofNullable(grid.getColumnByKey(column.key())).ifPresent(c -> c.setWidth(width(column)));
        }
    }

    void show(List<Column<E, ?>> columns) {
        if (columns.equals(shown)) {
            return;
        }
        clear();
        ticks.ifPresent(RowTicks::addTo);
        shown = List.copyOf(columns);
        shown.forEach(this::add);
        if (!shown.isEmpty()) {
            grid.getColumnByKey(shown.getFirst().key()).setFrozen(true).setRowHeader(true);
        }
    }

    void showCards(RowCard<E> card) {
        clear();
        ticks.ifPresent(RowTicks::addTo);
        grid.addColumn(new ComponentRenderer<>(card.component()))
                .setHeader(texts.text("grid.cards"))
                .setFlexGrow(1);
    }

    /** The declared column that a column of the grid shows. */
    Optional<Column<E, ?>> declared(Grid.@Nullable Column<Row> column) {
        return column == null
                ? Optional.empty()
                : shown.stream().filter(c -> c.key().equals(column.getKey())).findFirst();
    }

    /** Marks the header of the column by which the list is ordered. */
    void mark(Sort<E> sort) {
        var column = grid.getColumnByKey(sort.column().key());
        var direction = sort.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING;
        marking = true;
        grid.sort(column == null ? List.of() : List.of(new GridSortOrder<>(column, direction)));
        marking = false;
    }

    /** Whether an order that the grid tells of is only being marked. */
    boolean isMarking() {
        return marking;
    }

    private void clear() {
        shown = List.of();
        grid.removeAllColumns();
    }

    private <V> void add(Column<E, V> column) {
        var header = new Span(texts.header(column));
        header.setClassName("number", CellRenderers.numeric(column.type()));
        var help = texts.help(column);
        if (!help.isEmpty()) {
            Tooltip.forComponent(header).withText(help);
        }
        grid.addColumn(cells.of(column))
                .setKey(column.key())
                .setHeader(header)
                .setSortable(column.sortable())
                .setResizable(true)
                .setWidth(width(column))
                .setFlexGrow(column.type() instanceof ColumnType.LongText ? 1 : 0)
                .setTextAlign(CellRenderers.numeric(column.type()) ? ColumnTextAlign.END : ColumnTextAlign.START)
                .setTooltipGenerator(row -> cells.tooltip(column, row));
    }

    private String width(Column<E, ?> column) {
        return Math.max(NARROWEST, widths.getOrDefault(column, column.width())) + "px";
    }
}
