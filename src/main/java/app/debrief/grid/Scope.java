package app.debrief.grid;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;

/**
 * The part of a table that a list is about, decided by the service and never by the reader. Implemented by values, so
 * that queries can be compared.
 *
 * @param <E> the entity listed
 */
@FunctionalInterface
public interface Scope<E> {

    Predicate predicate(Root<E> root, CriteriaBuilder criteria);
}
