package app.debrief.grid;

import app.debrief.grid.filter.Filter;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The fields of one table. To declare a field is to add it: there is no second list in which one could be forgotten.
 *
 * @param <E> the entity listed
 */
public final class Catalogue<E> {

    private final String table;
    private final List<Column<E, ?>> columns = new ArrayList<>();

    /**
     * Begins a catalogue.
     *
     * @param table stable name of the table, part of bundle keys and saved layouts, such as {@code session}
     */
    public Catalogue(String table) {
        this.table = table;
    }

    /**
     * Begins a declaration. The path is made of names, which the generated metamodel has as constants: unlike its
     * attributes, they are there before the database is.
     *
     * @param key the canonical name in snake case, unique in the table
     * @param type kind of the values
     * @param path names of the attributes from the entity to the value
     */
    @SuppressWarnings("unchecked") // the type of the last attribute is what the declaration says
    public <V> Column.Builder<E, V> field(String key, ColumnType<V> type, String... path) {
        return computed(key, type, (root, criteria) -> {
            Path<?> end = root;
            for (var name : path) {
                end = end.get(name);
            }
            return (Expression<V>) end;
        });
    }

    /** Begins a declaration whose value is an expression over attributes. */
    public <V> Column.Builder<E, V> computed(String key, ColumnType<V> type, ColumnSource.One<E, V> expression) {
        return new Column.Builder<>(table, key, type, expression, columns::add);
    }

    /** Begins a declaration with several values for each row; such a column cannot be sorted. */
    public Column.Builder<E, List<String>> many(String key, ColumnSource.Many<E> items) {
        return new Column.Builder<>(table, key, new ColumnType.Items(), items, columns::add);
    }

    /** The part of the catalogue that an audience may know of; of what is declared before this call. */
    public ColumnSet<E> openTo(Audience audience) {
        return openTo(audience, List.of());
    }

    /**
     * The part of the catalogue that an audience may know of; of what is declared before this call.
     *
     * @param audience for whom
     * @param extraFilters filters that belong to no single column, such as the search
     */
    public ColumnSet<E> openTo(Audience audience, List<Filter<E, ?>> extraFilters) {
        return new ColumnSet<>(
                table,
                audience,
                columns.stream()
                        .filter(column -> column.placement(audience).isPresent())
                        .sorted(Comparator.comparingInt(column ->
                                column.placement(audience).orElseThrow().order()))
                        .toList(),
                extraFilters);
    }
}
