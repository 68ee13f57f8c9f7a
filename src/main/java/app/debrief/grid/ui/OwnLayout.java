package app.debrief.grid.ui;

import app.debrief.grid.Column;
import app.debrief.grid.ColumnSet;
import app.debrief.grid.layout.Layouts;
import app.debrief.grid.layout.ListLayout;
import java.util.List;
import java.util.Map;

/** How the reader arranged a list: every change is kept at once. */
final class OwnLayout<E> {

    private final Layouts layouts;
    private final ColumnSet<E> set;
    private ListLayout layout;

    OwnLayout(Layouts layouts, ColumnSet<E> set) {
        this.layouts = layouts;
        this.set = set;
        layout = layouts.own(set);
    }

    List<Column<E, ?>> columns() {
        return layout.columns(set);
    }

    Map<Column<E, ?>, Integer> widths() {
        return layout.widths(set);
    }

    boolean comfortable() {
        return layout.comfortable();
    }

    void keepColumns(List<Column<E, ?>> columns) {
        keep(layout.withShown(columns.stream().map(Column::key).toList()));
    }

    void keepWidth(Column<E, ?> column, int pixels) {
        keep(layout.withWidth(column.key(), pixels));
    }

    void keepComfortable(boolean comfortable) {
        keep(layout.withComfortable(comfortable));
    }

    /** Back to the declared columns and widths. */
    void reset() {
        keep(ListLayout.DECLARED.withComfortable(layout.comfortable()));
    }

    private void keep(ListLayout changed) {
        layout = changed;
        layouts.keep(set, changed);
    }
}
