package app.debrief.grid.filter;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One way to narrow a list. The kind decides the editor on screen; the operand is an immutable value.
 *
 * @param <E> the entity listed
 * @param <F> the operand
 */
public sealed interface Filter<E, F> permits FlagFilter, ChoiceFilter, ValuesFilter, MomentFilter, SearchFilter {

    /** Name of the address parameter: the key of the column, or a name of its own. */
    String key();

    /** Bundle key of the label. */
    String labelKey();

    /** What is chosen before anyone chose; null for nothing. */
    @Nullable
    F initial();

    /** Reads the form of an address; empty if it means nothing. */
    Optional<F> parse(String parameter);

    /** The form in an address, which {@link #parse} reads back to an equal operand. */
    String write(F operand);

    Predicate predicate(F operand, Root<E> root, CriteriaBuilder criteria, FilterContext context);
}
