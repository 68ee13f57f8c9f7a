package app.debrief.demo;

import app.debrief.account.MemberService;
import app.debrief.account.Organization;
import app.debrief.account.OrganizationData;
import app.debrief.account.OrganizationService;
import app.debrief.audit.AuditAction;
import app.debrief.audit.AuditLog;
import app.debrief.audit.AuditSubject;
import app.debrief.audit.AuditTrail;
import app.debrief.common.Actor;
import app.debrief.common.CurrentActor;
import app.debrief.common.settings.DebriefSettings;
import app.debrief.demo.data.DemoOrganization;
import app.debrief.demo.data.DemoSessions;
import app.debrief.demo.scale.ScaleFilling;
import app.debrief.employee.EmployeeService;
import app.debrief.grid.jpa.Window;
import java.time.Clock;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an empty installation with the demo, once, before it says that it is ready. */
@Component
@Order(0)
class DemoSeeder implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoSeeder.class);
    private static final AuditSubject DEMO = new AuditSubject(null, "demo", "data");
    private static final Actor SYSTEM = Actor.system("Debrief");

    private final DebriefSettings settings;
    private final OrganizationService organizations;
    private final EmployeeService employees;
    private final DemoEmployees demoEmployees;
    private final DemoPeople people;
    private final DemoTraffic traffic;
    private final ScaleFilling filling;
    private final MemberService members;
    private final AuditLog audit;
    private final AuditTrail trail;
    private final CurrentActor actors;
    private final TransactionTemplate transactions;
    private final Clock clock;

    DemoSeeder(
            DebriefSettings settings,
            OrganizationService organizations,
            EmployeeService employees,
            DemoEmployees demoEmployees,
            DemoPeople people,
            DemoTraffic traffic,
            ScaleFilling filling,
            MemberService members,
            AuditLog audit,
            AuditTrail trail,
            CurrentActor actors,
            TransactionTemplate transactions,
            Clock clock) {
        this.settings = settings;
        this.organizations = organizations;
        this.employees = employees;
        this.demoEmployees = demoEmployees;
        this.people = people;
        this.traffic = traffic;
        this.filling = filling;
        this.members = members;
        this.audit = audit;
        this.trail = trail;
        this.actors = actors;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.demo()) {
            actors.actingAs(SYSTEM, () -> {
                seed();
                if (settings.demoSessions() > 0) {
                    filling.fill(
                            settings.demoSessions(),
                            Objects.requireNonNull(reviewer().memberId()));
                }
                return null;
            });
        }
    }

    private void seed() {
        if (!trail.history(DEMO, new Window(null, 0, 1, false)).rows().isEmpty()) {
            return;
        }
        var begun = clock.millis();
        var demo = DemoSessions.at(clock.instant());
        var stored = demo.organizations().stream().map(this::store).toList();
        people.signUp(stored);
        var taken = traffic.takeIn(demo, reviewer());
        transactions.executeWithoutResult(status -> audit.record(DEMO, AuditAction.IMPORTED, taken + " demo sessions"));
        log.info("Demo data: {} sessions in {} s", taken, (clock.millis() - begun) / 1000);
    }

    private Organization store(DemoOrganization entered) {
        var organization = organizations
                .findByIdn(entered.idn())
                .orElseGet(() -> organizations.create(new OrganizationData(
                        entered.idn(),
                        entered.name(),
                        Currency.getInstance(entered.currency()),
                        entered.country(),
                        entered.timeZone())));
        entered.employees().stream()
                .filter(employee -> employees.findByIdn(employee.idn()).isEmpty())
                .forEach(employee -> demoEmployees.hire(organization, entered.industry(), employee));
        return organization;
    }

    /** The builder of the demo, allowed whatever the system is. */
    private Actor reviewer() {
        return members.findByEmail(people.reviewerEmail())
                .map(member ->
                        new Actor(member.id(), member.name(), SYSTEM.everywhere(), Map.of(), null, Locale.ENGLISH))
                .orElse(SYSTEM);
    }
}
