package app.debrief.grid.ui;

import app.debrief.grid.filter.Filter;
import org.jspecify.annotations.Nullable;

/**
 * Takes what a reader chooses in a filter.
 *
 * @param <E> the entity listed
 */
@FunctionalInterface
interface FilterChange<E> {

    /**
     * Something was chosen.
     *
     * @param operand null for anything
     */
    <F> void choose(Filter<E, F> filter, @Nullable F operand);
}
