package app.debrief.account;

import app.debrief.common.OrganizationScope;
import app.debrief.grid.Scope;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;

/** Certain organizations themselves. */
public record AdministeredOrganizations(OrganizationScope organizations) implements Scope<Organization> {

    @Override
    public Predicate predicate(Root<Organization> root, CriteriaBuilder criteria) {
        return organizations.everything()
                ? criteria.conjunction()
                : root.get(Organization_.id).in(organizations.ids());
    }
}
