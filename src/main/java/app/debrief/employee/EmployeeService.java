package app.debrief.employee;

import app.debrief.account.Organization;
import app.debrief.account.OrganizationService;
import app.debrief.common.Access;
import app.debrief.common.Actor;
import app.debrief.common.Area;
import app.debrief.common.CurrentActor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads AI employees. */
@Service
public class EmployeeService {

    private static final Set<Area> CONCERNED =
            Set.of(Area.BUILDER, Area.PORTAL, Area.REPORTS, Area.IMPORTS, Area.EMPLOYEES);

    private final EmployeeRepository employees;
    private final ProfileCache profiles;
    private final UnassignedEmployees unassigned;
    private final OrganizationService organizations;
    private final CurrentActor actors;

    EmployeeService(
            EmployeeRepository employees,
            ProfileCache profiles,
            UnassignedEmployees unassigned,
            OrganizationService organizations,
            CurrentActor actors) {
        this.employees = employees;
        this.profiles = profiles;
        this.unassigned = unassigned;
        this.organizations = organizations;
        this.actors = actors;
    }

    /** The employees whose sessions the actor may read in the Builder, by name. */
    @Transactional(readOnly = true)
    public List<EmployeeReference> visible() {
        return visible(Area.BUILDER);
    }

    /** The employees of the organizations in which the actor may read that area, by name. */
    @Transactional(readOnly = true)
    public List<EmployeeReference> visible(Area area) {
        var scope = actors.get().organizations(area, Access.READ);
        var owners = organizations.visible().stream().collect(Collectors.toMap(Organization::id, Function.identity()));
        var found = scope.everything()
                ? employees.findAllByOrderByNameAscIdAsc()
                : employees.findByOrganizationIdInOrderByNameAscIdAsc(scope.ids());
        return found.stream()
                .flatMap(
                        employee -> Optional.ofNullable(owners.get(employee.organizationId()))
                                .map(owner -> reference(employee, owner))
                                .stream())
                .toList();
    }

    /** The employee of that IDN, in any case of letters; empty if there is none or it does not concern the actor. */
    @Transactional(readOnly = true)
    public Optional<EmployeeReference> findByIdn(String idn) {
        return employees
                .findByIdn(AttributeRules.normalizedIdn(idn))
                .filter(employee -> concerns(actors.get(), employee.organizationId()))
                .flatMap(employee -> organizations
                        .find(employee.organizationId())
                        .map(organization -> reference(employee, organization)));
    }

    /**
     * What the record of the employee's sessions depends on.
     *
     * @throws EmployeeNotFoundException if there is none or it does not concern the actor
     */
    @Transactional(readOnly = true)
    public EmployeeProfile profile(long id) {
        return profiles.find(id)
                .filter(profile -> concerns(actors.get(), profile.organizationId()))
                .orElseThrow(() -> new EmployeeNotFoundException(id));
    }

    /** Whether that organization employs the employee; false also if it does not concern the actor. */
    @Transactional(readOnly = true)
    public boolean employs(long organizationId, long id) {
        return concerns(actors.get(), organizationId)
                && profiles.find(id)
                        .filter(profile -> profile.organizationId() == organizationId)
                        .isPresent();
    }

    /** As {@link #profile(long)}, by IDN in any case of letters; empty where that throws. */
    @Transactional(readOnly = true)
    public Optional<EmployeeProfile> profileByIdn(String idn) {
        return profiles.find(AttributeRules.normalizedIdn(idn))
                .filter(profile -> concerns(actors.get(), profile.organizationId()));
    }

    /**
     * The organization's built-in employee, to whom sessions without an AI employee belong; created with the first need,
     * in a transaction of its own. So the organization must have been committed, and nothing may have been logged for it
     * in the running transaction, which would hold its chain of the log.
     *
     * @throws EmployeeNotFoundException if there is no such organization or it does not concern the actor
     */
    @Transactional
    public EmployeeProfile unassignedOf(long organizationId) {
        var organization = organizations
                .find(organizationId)
                .filter(found -> concerns(actors.get(), found.id()))
                .orElseThrow(() -> new EmployeeNotFoundException(organizationId));
        return employees
                .findByUnassignedOf(organizationId)
                .flatMap(employee -> profiles.find(employee.id()))
                .orElseGet(() -> unassigned.create(organization));
    }

    private static boolean concerns(Actor actor, long organizationId) {
        return CONCERNED.stream().anyMatch(area -> actor.may(area, Access.READ, organizationId));
    }

    private static EmployeeReference reference(Employee employee, Organization organization) {
        return new EmployeeReference(
                employee.id(),
                employee.idn(),
                employee.name(),
                organization.id(),
                organization.name(),
                employee.industry(),
                employee.zone(),
                organization.currency());
    }
}
