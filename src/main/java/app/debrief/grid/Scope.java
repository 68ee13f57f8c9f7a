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

    /** What lies in this one and in another, which is told from others as this one is. */
    default Scope<E> and(Scope<E> further) {
        var own = this;
        return new Scope<>() {
            @Override
            public Predicate predicate(Root<E> root, CriteriaBuilder criteria) {
                return criteria.and(own.predicate(root, criteria), further.predicate(root, criteria));
            }

            @Override
            public String sign() {
                return own.sign();
            }
        };
    }

    /**
     * By what the words of these records are told from those of others under the table's full-text index, so that a word
     * that is common elsewhere costs nothing here; empty where they are not.
     */
    default String sign() {
        return "";
    }
}
