package app.debrief.grid;

import app.debrief.grid.filter.Filter;
import app.debrief.grid.filter.SearchFilter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The columns and filters of one table that an audience may know of.
 *
 * @param <E> the entity listed
 * @param name stable name of the table, part of bundle keys and saved layouts
 * @param audience for whom
 * @param columns every column open to the audience, in the audience's full order
 * @param extraFilters filters that belong to no single column, such as the search
 */
public record ColumnSet<E>(
        String name, Audience audience, List<Column<E, ?>> columns, List<Filter<E, ?>> extraFilters) {

    public ColumnSet {
        columns = List.copyOf(columns);
        extraFilters = List.copyOf(extraFilters);
        if (columns.stream().map(Column::key).distinct().count() < columns.size()) {
            throw new IllegalArgumentException("A key is declared twice in " + name);
        }
        if (columns.stream().map(Column::key).anyMatch(ListState.OWN_PARAMETERS::contains)) {
            throw new IllegalArgumentException("A key in " + name + " is a parameter of every list");
        }
    }

    /** The same set with further columns behind. */
    public ColumnSet<E> plus(List<Column<E, ?>> more) {
        return new ColumnSet<>(
                name, audience, Stream.concat(columns.stream(), more.stream()).toList(), extraFilters);
    }

    /** Columns that a list may show, in full order. */
    public List<Column<E, ?>> listed() {
        return columns.stream().filter(c -> exposure(c) == Exposure.SHOWN).toList();
    }

    /** Columns that a list shows before anyone chose. */
    public List<Column<E, ?>> initial() {
        return columns.stream()
                .filter(c -> c.placement(audience)
                        .filter(p -> p.exposure() == Exposure.SHOWN && p.visible())
                        .isPresent())
                .toList();
    }

    /** A column of this set by its key. */
    public Optional<Column<E, ?>> column(String key) {
        return columns.stream().filter(c -> c.key().equals(key)).findFirst();
    }

    /** Every filter, those of columns first, each once. */
    public List<Filter<E, ?>> filters() {
        return Stream.concat(columns.stream().flatMap(c -> c.filter().stream()), extraFilters.stream())
                .toList();
    }

    /** The search, if the table has one. */
    @SuppressWarnings("unchecked") // the filters of a set are filters of its entity
    public Optional<SearchFilter<E>> search() {
        return extraFilters.stream()
                .filter(SearchFilter.class::isInstance)
                .map(filter -> (SearchFilter<E>) filter)
                .findFirst();
    }

    /** Whether a query asks for nothing but columns and filters of this set. */
    public boolean covers(TableQuery<E> query) {
        return columns.containsAll(query.columns())
                && columns.contains(query.sort().column())
                && filters().containsAll(query.filters().filters());
    }

    /** What is chosen before anyone chose. */
    public FilterValues<E> defaults() {
        return filters().stream()
                .reduce(FilterValues.none(), (values, filter) -> values.withDefault(filter), (a, b) -> b);
    }

    /** What is chosen after the reader goes back to the defaults: what is searched for stays. */
    public FilterValues<E> defaults(FilterValues<E> chosen) {
        var search = search().orElse(null);
        return search == null
                ? defaults()
                : chosen.get(search).map(text -> defaults().with(search, text)).orElseGet(this::defaults);
    }

    /** The headers of a report of fixed form, in file order, with their columns. */
    public Map<FileHeader, Column<E, ?>> report(String report) {
        return columns.stream()
                .flatMap(c -> c.headers().stream()
                        .filter(h -> h.report().equals(report))
                        .map(h -> Map.<FileHeader, Column<E, ?>>entry(h, c)))
                .sorted(Comparator.comparingInt(e -> e.getKey().place()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }

    private Exposure exposure(Column<E, ?> column) {
        return column.placement(audience).map(Placement::exposure).orElse(Exposure.DETAIL);
    }
}
