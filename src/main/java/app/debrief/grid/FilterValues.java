package app.debrief.grid;

import app.debrief.grid.filter.Filter;
import app.debrief.grid.filter.FilterContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is chosen in the filters of a list: an immutable map from filter to operand.
 *
 * @param <E> the entity listed
 */
public final class FilterValues<E> {

    private final Map<Filter<E, ?>, Object> operands;

    private FilterValues(Map<Filter<E, ?>, Object> operands) {
        this.operands = Collections.unmodifiableMap(operands);
    }

    /** No filter at all. */
    public static <E> FilterValues<E> none() {
        return new FilterValues<>(Map.of());
    }

    /** What is chosen in that filter. */
    @SuppressWarnings("unchecked")
    public <F> Optional<F> get(Filter<E, F> filter) {
        return Optional.ofNullable((F) operands.get(filter));
    }

    /** The same with this filter set. */
    public <F> FilterValues<E> with(Filter<E, F> filter, F operand) {
        var copy = new LinkedHashMap<>(operands);
        copy.put(filter, operand);
        return new FilterValues<>(copy);
    }

    /** The same with this filter at its default, or without it if it has none. */
    public <F> FilterValues<E> withDefault(Filter<E, F> filter) {
        var initial = filter.initial();
        return initial == null ? without(filter) : with(filter, initial);
    }

    /** The same without this filter. */
    public FilterValues<E> without(Filter<E, ?> filter) {
        var copy = new LinkedHashMap<>(operands);
        copy.remove(filter);
        return new FilterValues<>(copy);
    }

    /** The filters in which something is chosen, in the order of choosing. */
    public Set<Filter<E, ?>> filters() {
        return operands.keySet();
    }

    /** The predicate of what is chosen in that filter; empty if nothing is. */
    public <F> Optional<Predicate> condition(
            Filter<E, F> filter, Root<E> root, CriteriaBuilder criteria, FilterContext context) {
        return get(filter).map(operand -> filter.predicate(operand, root, criteria, context));
    }

    /** What is chosen in that filter, in the form of an address; empty if nothing is. */
    public <F> Optional<String> parameter(Filter<E, F> filter) {
        return get(filter).map(filter::write);
    }

    /** What is chosen in the filter of a column, in the form of an address; empty if nothing is. */
    public Optional<String> parameter(Column<E, ?> column) {
        return column.filter().flatMap(this::parameter);
    }

    /** Whether nothing is chosen. */
    public boolean isEmpty() {
        return operands.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FilterValues<?> that && operands.equals(that.operands);
    }

    @Override
    public int hashCode() {
        return operands.hashCode();
    }

    @Override
    public String toString() {
        return operands.toString();
    }
}
