package app.debrief.grid;

import app.debrief.grid.filter.Filter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a reader chose in a list, as it stands in the address: filters, order, columns, and where it is anchored.
 * Everything but the scope and the zone of a query.
 *
 * @param <E> the entity listed
 * @param filters what is chosen
 * @param sort the order
 * @param columns the columns shown, in order; null for the declared ones
 * @param at the day around which the list is shown, in the zone of the query; null for the list's beginning
 */
public record ListState<E>(
        FilterValues<E> filters,
        Sort<E> sort,
        @Nullable List<Column<E, ?>> columns,
        @Nullable LocalDate at) {

    private static final String SORT = "sort";
    private static final String COLUMNS = "columns";
    private static final String AT = "at";
    private static final String ANYTHING = "any";
    private static final int LAST_YEAR = 9998;

    /** Parameters that no filter may have. */
    static final Set<String> OWN_PARAMETERS = Set.of(SORT, COLUMNS, AT);

    /**
     * What an address said.
     *
     * @param state the parts that meant something
     * @param dropped names of parameters that did not, in order
     */
    public record Parsed<E>(ListState<E> state, List<String> dropped) {}

    /** What a list shows before anyone chose. */
    public static <E> ListState<E> initial(ColumnSet<E> set, Sort<E> sort) {
        return new ListState<>(set.defaults(), sort, null, null);
    }

    /**
     * Reads the parameters of an address. What means nothing is left out and named; a filter that is not mentioned has
     * its default; {@code any} removes the default. A day means something only in a list that is ordered by the time by
     * which it is ordered of itself.
     *
     * @param set what the reader may know of
     * @param defaultSort the order if none is given
     * @param parameters by name; of several values the first counts
     */
    public static <E> Parsed<E> parse(ColumnSet<E> set, Sort<E> defaultSort, Map<String, List<String>> parameters) {
        var dropped = new ArrayList<String>();
        var unknown = new HashSet<>(parameters.keySet());
        FilterValues<E> filters = FilterValues.none();
        for (var filter : set.filters()) {
            unknown.remove(filter.key());
            filters = read(filters, filter, first(parameters, filter.key()), dropped);
        }
        unknown.remove(SORT);
        var sort = defaultSort;
        var sortText = first(parameters, SORT);
        if (sortText != null) {
            var read = sort(set, sortText);
            if (read.isEmpty()) {
                dropped.add(SORT);
            }
            sort = read.orElse(defaultSort);
        }
        unknown.remove(COLUMNS);
        var columns = columns(set, first(parameters, COLUMNS), dropped);
        unknown.remove(AT);
        var at = first(parameters, AT);
        var day = at != null && defaultSort.isByTime() && sort.column().equals(defaultSort.column()) ? day(at) : null;
        if (at != null && day == null) {
            dropped.add(AT);
        }
        unknown.stream().sorted().forEach(dropped::add);
        return new Parsed<>(new ListState<>(filters, sort, columns, day), dropped);
    }

    /** The parameters that say the same; {@link #parse} reads them back to an equal state. */
    public Map<String, String> parameters(ColumnSet<E> set, Sort<E> defaultSort) {
        var parameters = new LinkedHashMap<String, String>();
        for (var filter : set.filters()) {
            write(filter, parameters);
        }
        if (!sort.equals(defaultSort)) {
            parameters.put(SORT, sort.parameter());
        }
        if (columns != null) {
            parameters.put(
                    COLUMNS, String.join(",", columns.stream().map(Column::key).toList()));
        }
        if (at != null) {
            parameters.put(AT, at.toString());
        }
        return parameters;
    }

    /** Other filters, from the beginning. */
    public ListState<E> withFilters(FilterValues<E> chosen) {
        return new ListState<>(chosen, sort, columns, null);
    }

    /** Another order, from the beginning. */
    public ListState<E> withSort(Sort<E> order) {
        return new ListState<>(filters, order, columns, null);
    }

    public ListState<E> withColumns(@Nullable List<Column<E, ?>> chosen) {
        return new ListState<>(filters, sort, chosen, at);
    }

    public ListState<E> withAt(@Nullable LocalDate day) {
        return new ListState<>(filters, sort, columns, day);
    }

    private <F> void write(Filter<E, F> filter, Map<String, String> parameters) {
        var chosen = filters.get(filter);
        if (chosen.isEmpty() && filter.initial() != null) {
            parameters.put(filter.key(), ANYTHING);
        } else if (chosen.isPresent() && !chosen.get().equals(filter.initial())) {
            parameters.put(filter.key(), filter.write(chosen.get()));
        }
    }

    private static <E, F> FilterValues<E> read(
            FilterValues<E> values, Filter<E, F> filter, @Nullable String parameter, List<String> dropped) {
        if (parameter == null) {
            return values.withDefault(filter);
        }
        if (parameter.equals(ANYTHING) && filter.initial() != null) {
            return values;
        }
        var operand = filter.parse(parameter);
        if (operand.isEmpty()) {
            dropped.add(filter.key());
            return values.withDefault(filter);
        }
        return values.with(filter, operand.get());
    }

    private static <E> Optional<Sort<E>> sort(ColumnSet<E> set, String text) {
        var descending = text.startsWith("-");
        return set.column(descending ? text.substring(1) : text)
                .filter(column -> set.listed().contains(column) && column.sortable())
                .map(column -> new Sort<>(column, descending));
    }

    private static <E> @Nullable List<Column<E, ?>> columns(
            ColumnSet<E> set, @Nullable String text, List<String> dropped) {
        if (text == null) {
            return null;
        }
        var columns = new ArrayList<Column<E, ?>>();
        for (var key : Arrays.stream(text.split(",")).distinct().toList()) {
            set.column(key)
                    .filter(set.listed()::contains)
                    .ifPresentOrElse(columns::add, () -> dropped.add(COLUMNS + ": " + key));
        }
        return columns.isEmpty() ? null : columns;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            var day = LocalDate.parse(text);
            return day.getYear() > 0 && day.getYear() <= LAST_YEAR ? day : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable String first(Map<String, List<String>> parameters, String name) {
        var values = parameters.get(name);
        return values == null || values.isEmpty() ? null : values.getFirst();
    }
}
