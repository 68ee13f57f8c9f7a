package app.debrief.employee;

import app.debrief.account.Organization;
import app.debrief.account.OrganizationService;
import app.debrief.audit.AuditAction;
import app.debrief.audit.AuditLog;
import app.debrief.common.Access;
import app.debrief.common.Area;
import app.debrief.common.CurrentActor;
import app.debrief.common.InvalidInputException;
import app.debrief.common.NotAllowedException;
import java.time.Clock;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Creates and changes AI employees; each change is logged field by field. Sessions of the past stay as they are. */
@Service
public class EmployeeEditor {

    private final EmployeeRepository employees;
    private final ProfileCache profiles;
    private final OrganizationService organizations;
    private final CurrentActor actors;
    private final AuditLog audit;
    private final Clock clock;

    EmployeeEditor(
            EmployeeRepository employees,
            ProfileCache profiles,
            OrganizationService organizations,
            CurrentActor actors,
            AuditLog audit,
            Clock clock) {
        this.employees = employees;
        this.profiles = profiles;
        this.organizations = organizations;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The employee with all that may be edited.
     *
     * @throws EmployeeNotFoundException if there is none or the actor may not read employees of its organization
     */
    @Transactional(readOnly = true)
    public EmployeeDetails details(long id) {
        var employee = employees
                .findById(id)
                .filter(found -> actors.get().may(Area.EMPLOYEES, Access.READ, found.organizationId()))
                .orElseThrow(() -> new EmployeeNotFoundException(id));
        var organization = organization(employee.organizationId());
        return new EmployeeDetails(
                id,
                employee.revision(),
                employee.idn(),
                organization.id(),
                organization.name(),
                organization.currency(),
                employee.unassigned(),
                employee.attributes());
    }

    /**
     * Adds an employee.
     *
     * @return its id
     * @throws NotAllowedException if the actor may not change employees of that organization
     * @throws InvalidInputException if an attribute cannot be accepted, or the IDN is taken
     */
    @Transactional
    public long create(NewEmployee entered) {
        actors.get().require(Area.EMPLOYEES, Access.WRITE, entered.organizationId());
        var organization = organization(entered.organizationId());
        var idn = AttributeRules.idn(entered.idn());
        var attributes = AttributeRules.checked(entered.attributes(), organization.country());
        if (employees.findByIdn(idn).isPresent()) {
            throw new InvalidInputException("idn", "taken");
        }
        var employee = employees.saveAndFlush(
                Employee.of(new NewEmployee(organization.id(), idn, attributes), clock.instant()));
        profiles.changing(employee.id());
        audit.record(FieldTexts.subject(employee), AuditAction.CREATED, FieldTexts.changes(null, attributes));
        return employee.id();
    }

    /**
     * Changes an employee.
     *
     * @param version the one that was read
     * @return the version after the change; the same if nothing differs
     * @throws EmployeeNotFoundException if there is none or the actor may not read employees of its organization
     * @throws NotAllowedException if the actor may read it but not change it
     * @throws ObjectOptimisticLockingFailureException if someone else changed the employee since
     * @throws InvalidInputException if an attribute cannot be accepted
     */
    @Transactional
    public long update(long id, long version, EmployeeAttributes entered) {
        var actor = actors.get();
        var employee = employees
                .findById(id)
                .filter(found -> actor.may(Area.EMPLOYEES, Access.READ, found.organizationId()))
                .orElseThrow(() -> new EmployeeNotFoundException(id));
        actor.require(Area.EMPLOYEES, Access.WRITE, employee.organizationId());
        if (employee.revision() != version) {
            throw new ObjectOptimisticLockingFailureException(Employee.class, id);
        }
        var attributes = AttributeRules.checked(
                entered, organization(employee.organizationId()).country());
        var changes = FieldTexts.changes(employee.attributes(), attributes);
        if (changes.isEmpty()) {
            return version;
        }
        profiles.changing(id);
        employee.change(attributes);
        employees.flush();
        audit.record(FieldTexts.subject(employee), AuditAction.CHANGED, changes);
        return employee.revision();
    }

    private Organization organization(long id) {
        return organizations.find(id).orElseThrow(() -> new InvalidInputException("organization", "unknown"));
    }
}
