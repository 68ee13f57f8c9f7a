package app.debrief.employee;

import app.debrief.common.OrganizationScope;
import app.debrief.grid.Scope;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;

/** The employees of certain organizations. */
public record EmployeeScope(OrganizationScope organizations) implements Scope<Employee> {

    @Override
    public Predicate predicate(Root<Employee> root, CriteriaBuilder criteria) {
        return organizations.everything()
                ? criteria.conjunction()
                : root.get(Employee_.organizationId).in(organizations.ids());
    }
}
