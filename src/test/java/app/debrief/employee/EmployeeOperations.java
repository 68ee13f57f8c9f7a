package app.debrief.employee;

import static app.debrief.rights.GuardedOperation.seen;

import app.debrief.account.OrganizationService;
import app.debrief.common.Access;
import app.debrief.common.Actor;
import app.debrief.common.Area;
import app.debrief.common.CurrentActor;
import app.debrief.common.OrganizationScope;
import app.debrief.grid.OfOrganizations;
import app.debrief.rights.GuardedOperation;
import app.debrief.rights.GuardedOperation.Hidden;
import app.debrief.rights.GuardedOperations;
import app.debrief.rights.ListingOperations;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;

/** What can be done with AI employees. */
@TestComponent
public class EmployeeOperations implements GuardedOperations {

    private static final EmployeeAttributes ATTRIBUTES = EmployeeAttributes.of("Sofia", ZoneId.of("America/Chicago"));

    private final EmployeeService employees;
    private final EmployeeEditor editor;
    private final EmployeeListing listing;
    private final EmployeeDefinitions definitions;
    private final OrganizationService organizations;
    private final CurrentActor actors;

    EmployeeOperations(
            EmployeeService employees,
            EmployeeEditor editor,
            EmployeeListing listing,
            EmployeeDefinitions definitions,
            OrganizationService organizations,
            CurrentActor actors) {
        this.employees = employees;
        this.editor = editor;
        this.listing = listing;
        this.definitions = definitions;
        this.organizations = organizations;
        this.actors = actors;
    }

    @Override
    public Map<String, Class<?>> services() {
        return Map.of(
                "employees", EmployeeService.class,
                "employeeEditor", EmployeeEditor.class,
                "employeeListing", EmployeeListing.class,
                "definitions", EmployeeDefinitions.class);
    }

    @Override
    public Map<String, String> unguarded() {
        var methods = new HashMap<>(ListingOperations.unguarded("employeeListing"));
        methods.put("definitions.read", "only makes objects of a text");
        return methods;
    }

    @Override
    public List<GuardedOperation> operations() {
        var ofListing = new ListingOperations<>(
                "employeeListing",
                listing,
                EmployeeColumns.IDN,
                new OfOrganizations<>(Employee_.ORGANIZATION_ID, new OrganizationScope(true, Set.of())),
                EmployeeOperations::sees,
                (actor, id) -> actor.mayEverywhere(Area.EMPLOYEES, Access.READ),
                this::hire);
        return Stream.of(ofListing.operations(actors), reading(), changing())
                .flatMap(List::stream)
                .toList();
    }

    private List<GuardedOperation> reading() {
        return List.of(
                onEmployee("employees.visible", reads(Area.BUILDER), id -> visible(employees.visible(), id)),
                onEmployee(
                        "employees.visible in the portal",
                        reads(Area.PORTAL),
                        id -> visible(employees.visible(Area.PORTAL), id)),
                onEmployee(
                        "employees.visible for imports",
                        reads(Area.IMPORTS),
                        id -> visible(employees.visible(Area.IMPORTS), id)),
                onEmployee("employees.profile", EmployeeOperations::concerns, employees::profile),
                onIdn("employees.findByIdn", idn -> seen(employees.findByIdn(idn))),
                onIdn("employees.profileByIdn", idn -> seen(employees.profileByIdn(idn))),
                new GuardedOperation(
                        "employees.employs", EmployeeOperations::concerns, id -> seen(employees.employs(id, hire(id)))),
                hiding("employees.unassignedOf", EmployeeOperations::concerns, employees::unassignedOf),
                onEmployee("employeeEditor.details", EmployeeOperations::sees, editor::details));
    }

    private List<GuardedOperation> changing() {
        return List.of(
                new GuardedOperation(
                        "employeeEditor.create",
                        EmployeeOperations::changes,
                        id -> editor.create(new NewEmployee(id, name(), ATTRIBUTES))),
                onEmployee(
                        "employeeEditor.update",
                        EmployeeOperations::changes,
                        id -> editor.update(id, 0, EmployeeAttributes.of("Mia", ATTRIBUTES.zone()))),
                new GuardedOperation(
                        "definitions.apply with a new organization",
                        EmployeeOperations::createsOrganizations,
                        id -> seen(
                                !define("Org " + name()).createdOrganizations().isEmpty())),
                new GuardedOperation(
                        "definitions.apply to an organization that is there",
                        EmployeeOperations::createsOrganizations,
                        id -> seen(!define(organization(id)).createdEmployees().isEmpty())));
    }

    private GuardedOperation onEmployee(String name, BiPredicate<Actor, Long> allowed, LongConsumer work) {
        return hiding(name, allowed, id -> work.accept(hire(id)));
    }

    private GuardedOperation onIdn(String name, Consumer<String> work) {
        return new GuardedOperation(name, EmployeeOperations::concerns, id -> {
            var idn = name();
            hire(id, idn);
            work.accept(idn);
        });
    }

    private static GuardedOperation hiding(String name, BiPredicate<Actor, Long> allowed, LongConsumer work) {
        return new GuardedOperation(name, allowed, id -> {
            try {
                work.accept(id);
            } catch (EmployeeNotFoundException e) {
                throw new Hidden();
            }
        });
    }

    private long hire(long organization) {
        return hire(organization, name());
    }

    private long hire(long organization, String idn) {
        return actors.actingAs(
                Actor.system("test"), () -> editor.create(new NewEmployee(organization, idn, ATTRIBUTES)));
    }

    private DefinitionReport define(String organization) {
        return definitions.apply(definitions.read(
                new ByteArrayInputStream("""
                [{"idn": "%s", "organization": "%s", "name": "Ivy", "time_zone": "America/Chicago", "currency": "USD",
                  "country": "US"}]""".formatted(name(), organization).getBytes(StandardCharsets.UTF_8))));
    }

    private String organization(long id) {
        return actors.actingAs(
                Actor.system("test"), () -> organizations.find(id).orElseThrow().name());
    }

    private static String name() {
        return "x" + UUID.randomUUID();
    }

    private static void visible(List<EmployeeReference> found, long id) {
        seen(found.stream().anyMatch(employee -> employee.id() == id));
    }

    private static BiPredicate<Actor, Long> reads(Area area) {
        return (actor, organization) -> actor.may(area, Access.READ, organization);
    }

    /** Whoever has to do with an organization's sessions in any way may know of its employees. */
    private static boolean concerns(Actor actor, Long organization) {
        return Stream.of(Area.BUILDER, Area.PORTAL, Area.REPORTS, Area.IMPORTS, Area.EMPLOYEES)
                .anyMatch(area -> actor.may(area, Access.READ, organization));
    }

    private static boolean sees(Actor actor, Long organization) {
        return actor.may(Area.EMPLOYEES, Access.READ, organization);
    }

    private static boolean changes(Actor actor, Long organization) {
        return actor.may(Area.EMPLOYEES, Access.WRITE, organization);
    }

    private static boolean createsOrganizations(Actor actor, Long organization) {
        return actor.mayEverywhere(Area.ORGANIZATIONS, Access.WRITE);
    }
}
