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
 * whichever node made a change. Needs a transaction.
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

    Optional<EmployeeProfile> find(long id) {
        return employees.findState(id).map(this::current);
    }

    Optional<EmployeeProfile> find(String idn) {
        return employees.findState(idn).map(this::current);
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

    private EmployeeProfile current(ProfileState state) {
        var found = kept.get(state.employeeId());
        if (found == null || !found.state.equals(state)) {
            found = read(state.employeeId());
            kept.put(state.employeeId(), found);
        }
        return found.profile;
    }

    private Kept read(long id) {
        var employee = employees.findById(id).orElseThrow(() -> new EmployeeNotFoundException(id));
        var organization =
                organizations.find(employee.organizationId()).orElseThrow(() -> new EmployeeNotFoundException(id));
        var state = new ProfileState(id, employee.version(), organization.revision());
        return new Kept(state, profile(employee, organization));
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
