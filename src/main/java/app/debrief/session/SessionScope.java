package app.debrief.session;

import app.debrief.grid.Scope;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;

/**
 * The sessions of one AI employee.
 *
 * @param organizationId the employee's organization, whose rights count
 * @param employeeId the AI employee
 */
public record SessionScope(long organizationId, long employeeId) implements Scope<Session> {

    @Override
    public Predicate predicate(Root<Session> root, CriteriaBuilder criteria) {
        return criteria.equal(root.get(Session_.employeeId), employeeId);
    }

    @Override
    public String sign() {
        return SessionText.sign(organizationId);
    }
}
