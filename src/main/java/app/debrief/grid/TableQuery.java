package app.debrief.grid;

import java.time.ZoneId;
import java.util.List;

/**
 * One question to a table, as a value: what a screen, a file and a document have in common.
 *
 * @param <E> the entity listed
 * @param scope which part of the table
 * @param filters what is chosen
 * @param sort the order
 * @param columns what is read of each row, in the order shown
 * @param zone in which local times are meant
 */
public record TableQuery<E>(
        Scope<E> scope, FilterValues<E> filters, Sort<E> sort, List<Column<E, ?>> columns, ZoneId zone) {

    public TableQuery {
        columns = List.copyOf(columns);
    }

    /** The same within a smaller part of the table. */
    public TableQuery<E> within(Scope<E> further) {
        return new TableQuery<>(scope.and(further), filters, sort, columns, zone);
    }

    public TableQuery<E> withFilters(FilterValues<E> chosen) {
        return new TableQuery<>(scope, chosen, sort, columns, zone);
    }

    public TableQuery<E> withSort(Sort<E> order) {
        return new TableQuery<>(scope, filters, order, columns, zone);
    }

    public TableQuery<E> withColumns(List<Column<E, ?>> chosen) {
        return new TableQuery<>(scope, filters, sort, chosen, zone);
    }
}
