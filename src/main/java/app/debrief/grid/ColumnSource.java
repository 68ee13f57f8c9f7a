package app.debrief.grid;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Root;
import java.util.List;

/**
 * Where a column's values come from.
 *
 * @param <E> the entity
 * @param <V> the column's value
 */
public sealed interface ColumnSource<E, V> {

    /** One value of a row: an attribute or an expression over attributes. */
    @FunctionalInterface
    non-sealed interface One<E, V> extends ColumnSource<E, V> {
        Expression<V> of(Root<E> root, CriteriaBuilder criteria);
    }

    /** Several texts of a row, read in a second statement for the rows on screen; joined as the function says. */
    @FunctionalInterface
    non-sealed interface Many<E> extends ColumnSource<E, List<String>> {
        Expression<String> of(Root<E> root, CriteriaBuilder criteria);
    }
}
