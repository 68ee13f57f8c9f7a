package app.debrief.employee;

import app.debrief.account.Organization;
import app.debrief.account.OrganizationService;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps profiles, since each session that comes in needs one. One narrow query tells whether the kept one still holds,
 * whichever node made a change. It asks no right: whoever reads here asks before handing a profile on. Needs a
 * transaction.
 */
@Component
class ProfileCache {

    private final EmployeeRepository employees;
    private final OrganizationService organizations;
    private final Map<Long, Kept> kept = new ConcurrentHashMap<>();

    ProfileCache(EmployeeRepository employees, OrganizationService organizations) {
        this.employees = employees;
        this.organizations = organizations;
    }

    /** Empty if there is none, and also if it was not kept and its organization is hidden from the actor. */
    Optional<EmployeeProfile> find(long id) {
        return employees.findState(id).flatMap(this::current);
    }

    /** As {@link #find(long)}, by IDN. */
    Optional<EmployeeProfile> find(String idn) {
        return employees.findState(idn).flatMap(this::current);
    }

    /** Forgets what was read within the running transaction, for that may be rolled back. */
    void changing(long id) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                kept.remove(id);
            }
        });
    }

    private Optional<EmployeeProfile> current(ProfileState state) {
        var found = kept.get(state.employeeId());
        if (found != null && found.state.equals(state)) {
            return Optional.of(found.profile);
        }
        var read = employees.findById(state.employeeId()).flatMap(this::read);
        read.ifPresent(fresh -> kept.put(state.employeeId(), fresh));
        return read.map(Kept::profile);
    }

    private Optional<Kept> read(Employee employee) {
        return organizations
                .find(employee.organizationId())
                .map(organization -> new Kept(
                        new ProfileState(employee.id(), employee.revision(), organization.revision()),
                        profile(employee, organization)));
    }

    private static EmployeeProfile profile(Employee employee, Organization organization) {
        return new EmployeeProfile(
                employee.id(),
                employee.idn(),
                employee.organizationId(),
                organization.currency(),
                organization.country(),
                employee.zone(),
                employee.openingHours().orElse(null),
                employee.value(),
                employee.intents(),
                employee.internalContacts(),
                employee.sessionLength(),
                employee.unassigned());
    }

    private record Kept(ProfileState state, EmployeeProfile profile) {}
}
