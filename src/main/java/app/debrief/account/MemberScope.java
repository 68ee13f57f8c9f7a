package app.debrief.account;

import app.debrief.common.OrganizationScope;
import app.debrief.grid.Scope;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;

/** The members of certain organizations; administrators and people without one only where every organization is meant. */
public record MemberScope(OrganizationScope organizations) implements Scope<ListedMember> {

    @Override
    public Predicate predicate(Root<ListedMember> root, CriteriaBuilder criteria) {
        return organizations.everything()
                ? criteria.conjunction()
                : root.get(ListedMember_.organizationId).in(organizations.ids());
    }
}
