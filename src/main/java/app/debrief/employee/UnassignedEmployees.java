package app.debrief.employee;

import app.debrief.account.Organization;
import app.debrief.audit.AuditAction;
import app.debrief.audit.AuditLog;
import java.time.Clock;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Creates the built-in employees, one an organization, even if several sessions need it at the same moment. */
@Component
class UnassignedEmployees {

    private static final String NAME = "Unassigned";

    private final EmployeeRepository employees;
    private final ProfileCache profiles;
    private final AuditLog audit;
    private final Clock clock;
    private final TransactionTemplate separately;

    UnassignedEmployees(
            EmployeeRepository employees,
            ProfileCache profiles,
            AuditLog audit,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.employees = employees;
        this.profiles = profiles;
        this.audit = audit;
        this.clock = clock;
        this.separately = new TransactionTemplate(transactions);
        this.separately.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    EmployeeProfile create(Organization organization) {
        try {
            separately.executeWithoutResult(status -> insert(organization));
        } catch (DataIntegrityViolationException e) {
            // Someone else was faster; the caller's own transaction may be too old to see it.
        }
        var found = separately.execute(status ->
                employees.findByUnassignedOf(organization.id()).flatMap(employee -> profiles.find(employee.id())));
        return Optional.ofNullable(found)
                .flatMap(profile -> profile)
                .orElseThrow(() -> new EmployeeNotFoundException(organization.id()));
    }

    private void insert(Organization organization) {
        var employee = employees.saveAndFlush(
                Employee.unassigned(organization.id(), NAME, organization.zone(), clock.instant()));
        audit.record(
                FieldTexts.subject(employee), AuditAction.CREATED, FieldTexts.changes(null, employee.attributes()));
    }
}
