package app.debrief.grid.ui;

import app.debrief.grid.Row;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** The column with a box to tick for each row, and one in its head for the rows that are loaded. */
final class RowTicks {

    private static final String BOX = """
            <label class="row-tick"><input type="checkbox" tabindex="-1" aria-label="${item.name}" \
            .checked="${item.ticked}" @change="${toggle}"></label>""";

    private final Grid<Row> grid;
    private final Selection selection;
    private final Function<Row, String> name;
    private final Checkbox head = new Checkbox();

    /**
     * Makes the column.
     *
     * @param name what a box is called, for screen readers
     * @param loaded the rows that the box in the head ticks
     */
    RowTicks(
            Grid<Row> grid,
            Selection selection,
            Function<Row, String> name,
            Supplier<List<Row>> loaded,
            ValueText texts) {
        this.grid = grid;
        this.selection = selection;
        this.name = name;
        grid.setPartNameGenerator(row -> selection.contains(row) ? "ticked" : null);
        head.setAriaLabel(texts.text("grid.selection.head"));
        head.addClassName("row-tick-head");
        head.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                if (Boolean.TRUE.equals(change.getValue())) {
                    selection.pick(loaded.get());
                } else {
                    selection.clear();
                }
            }
        });
        selection.onChange(this::show);
        selection.onTick(ticked ->
                ticked.ifPresentOrElse(row -> grid.getDataProvider().refreshItem(row), () -> grid.getDataProvider()
                        .refreshAll()));
    }

    /** Puts the column at the end of the grid's. */
    void addTo() {
        grid.addColumn(LitRenderer.<Row>of(BOX)
                        .withProperty("name", name::apply)
                        .withProperty("ticked", this::isTicked)
                        .withFunction("toggle", selection::toggle))
                .setHeader(head)
                .setWidth("44px")
                .setFlexGrow(0)
                .setResizable(false)
                .setFrozen(true)
                .setPartNameGenerator(row -> "tick-cell");
    }

    /** What is put on the page is what the reader sees of a row from now on. */
    private boolean isTicked(Row row) {
        selection.seen(row);
        return selection.contains(row);
    }

    private void show() {
        var some = !selection.isEmpty();
        var every = selection.all()
                ? selection.except().isEmpty()
                : some && selection.count().count() >= selection.total().count();
        head.setIndeterminate(some && !every);
        head.setValue(every);
    }
}
