package app.debrief.demo.scale;

import app.debrief.account.MembershipService;
import app.debrief.account.Organization;
import app.debrief.account.OrganizationData;
import app.debrief.account.OrganizationService;
import app.debrief.account.Role;
import app.debrief.demo.data.DemoSessions;
import app.debrief.employee.EmployeeAttributes;
import app.debrief.employee.EmployeeEditor;
import app.debrief.employee.EmployeeReference;
import app.debrief.employee.EmployeeService;
import app.debrief.employee.NewEmployee;
import app.debrief.employee.OpeningTimes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Founds the organizations of the large data set: the demo's ones in other cities, with employees like theirs. */
@Component
class ScaleEmployees {

    /** What the IDN of each of its organizations and employees begins with. */
    static final String MARK = "scale_";

    private static final String BIGGEST = "sunrise_sofia";
    private static final Map<String, List<String>> CITIES = Map.of(
            "US", List.of("Austin", "Boston", "Denver", "Miami", "Seattle"),
            "GB", List.of("Bath", "Bristol", "Cardiff", "Leeds", "York"),
            "DE", List.of("Bremen", "Kiel", "Köln", "Leipzig", "Ulm"));

    private final OrganizationService organizations;
    private final MembershipService memberships;
    private final EmployeeService employees;
    private final EmployeeEditor editor;
    private final Clock clock;

    ScaleEmployees(
            OrganizationService organizations,
            MembershipService memberships,
            EmployeeService employees,
            EmployeeEditor editor,
            Clock clock) {
        this.organizations = organizations;
        this.memberships = memberships;
        this.employees = employees;
        this.editor = editor;
        this.clock = clock;
    }

    /** All of them, hired now where they are missing; the same order every time. */
    List<ScaleEmployee> hire(long builder) {
        var sources = DemoSessions.at(clock.instant()).organizations().stream()
                .flatMap(organization -> organization.employees().stream())
                .flatMap(employee -> employees.findByIdn(employee.idn()).stream())
                .toList();
        var hired = new ArrayList<ScaleEmployee>();
        sources.stream()
                .filter(source -> source.idn().equals(BIGGEST))
                .forEach(source -> hired.add(hire(0, source, "group", "Group", builder)));
        for (var source : sources) {
            var country = organization(source).country();
            var cities = CITIES.getOrDefault(country, List.of());
            for (int i = 0; i < cities.size(); i++) {
                hired.add(hire(hired.size(), source, String.valueOf(i + 1), cities.get(i), builder));
            }
        }
        return List.copyOf(hired);
    }

    private ScaleEmployee hire(int ordinal, EmployeeReference source, String key, String city, long builder) {
        var owner = organization(source);
        var organization = organizations
                .findByIdn(MARK + owner.idn() + "_" + key)
                .orElseGet(() -> found(owner, key, city, builder));
        var idn = MARK + source.idn() + "_" + key;
        var id = employees
                .findByIdn(idn)
                .map(EmployeeReference::id)
                .orElseGet(() -> editor.create(new NewEmployee(
                        organization.id(),
                        idn,
                        attributes(editor.details(source.id()).attributes()))));
        return new ScaleEmployee(ordinal, id, organization.id(), organization.country(), source.id(), source.zone());
    }

    private Organization found(Organization like, String key, String city, long builder) {
        var organization = organizations.create(new OrganizationData(
                MARK + like.idn() + "_" + key, like.name() + " " + city, like.currency(), like.country(), like.zone()));
        memberships.join(builder, organization.id(), Role.BUILDER, false);
        return organization;
    }

    /** Without the dates on which the demo's business was closed: they are this month's. */
    private static EmployeeAttributes attributes(EmployeeAttributes like) {
        return new EmployeeAttributes(
                like.name(),
                like.industry(),
                like.zone(),
                like.value(),
                like.sessionLength(),
                new OpeningTimes(like.openingTimes().weekly(), List.of()),
                like.intents(),
                like.internalContacts());
    }

    private Organization organization(EmployeeReference employee) {
        return organizations.find(employee.organizationId()).orElseThrow();
    }
}
