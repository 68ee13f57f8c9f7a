package app.debrief.grid;

import app.debrief.common.OrganizationScope;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;

/**
 * The records of certain organizations; those without one only where every organization is meant.
 *
 * @param <E> the entity listed
 * @param attribute name of the attribute that holds a record's organization
 * @param organizations which ones
 */
public record OfOrganizations<E>(String attribute, OrganizationScope organizations) implements Scope<E> {

    @Override
    public Predicate predicate(Root<E> root, CriteriaBuilder criteria) {
        return organizations.everything()
                ? criteria.conjunction()
                : root.get(attribute).in(organizations.ids());
    }
}
