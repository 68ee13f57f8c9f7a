package app.debrief.grid.ui;

import app.debrief.grid.Column;
import app.debrief.grid.ColumnSet;
import app.debrief.grid.ListState;
import app.debrief.grid.Scope;
import app.debrief.grid.Sort;
import app.debrief.grid.TableQuery;
import app.debrief.grid.jpa.RowSource;
import java.util.List;

/**
 * What a list screen must know of its list.
 *
 * @param <E> the entity listed
 * @param title name of the page
 * @param columns what the reader may know of
 * @param sort the order before anyone chose
 * @param scope which part of the table
 * @param source who answers
 * @param display the form of values
 */
public record ListDefinition<E>(
        String title, ColumnSet<E> columns, Sort<E> sort, Scope<E> scope, RowSource<E> source, Display display) {

    /** The question that a state of the list asks. */
    TableQuery<E> query(ListState<E> state, List<Column<E, ?>> shown) {
        return new TableQuery<>(scope, state.filters(), state.sort(), shown, display.zone());
    }
}
