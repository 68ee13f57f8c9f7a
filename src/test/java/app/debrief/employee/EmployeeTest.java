package app.debrief.employee;

import app.debrief.account.Organization;
import app.debrief.account.OrganizationData;
import app.debrief.account.OrganizationService;
import app.debrief.account.Role;
import app.debrief.common.Actor;
import app.debrief.common.CurrentActor;
import app.debrief.scoring.SessionLengthRule;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What the tests of this module share: organizations, actors and an employee to start from. */
@SpringBootTest
abstract class EmployeeTest {

    static final Actor SYSTEM = Actor.system("test");
    static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    @Autowired
    EmployeeService employees;

    @Autowired
    EmployeeEditor editor;

    @Autowired
    OrganizationService organizations;

    @Autowired
    CurrentActor actors;

    <T> T as(Actor actor, Supplier<T> work) {
        return actors.actingAs(actor, work);
    }

    Organization organization(String name) {
        return as(
                SYSTEM,
                () -> organizations.create(
                        new OrganizationData(unique(), name, Currency.getInstance("USD"), "US", CHICAGO)));
    }

    long employee(Organization organization, String idn) {
        return as(
                SYSTEM,
                () -> editor.create(new NewEmployee(organization.id(), idn, EmployeeAttributes.of("Sofia", CHICAGO))));
    }

    static Actor member(Role role, Organization organization) {
        return new Actor(1L, "Test", null, Map.of(organization.id(), role.grant(false)), null, Locale.ENGLISH);
    }

    static String unique() {
        return "x" + UUID.randomUUID();
    }

    static EmployeeAttributes valued(ValueAttributes value) {
        return attributes(value, OpeningTimes.NOT_CONFIGURED, List.of(), InternalContacts.NONE);
    }

    static EmployeeAttributes open(OpeningTimes times) {
        return attributes(ValueAttributes.NONE, times, List.of(), InternalContacts.NONE);
    }

    static EmployeeAttributes attributes(
            ValueAttributes value, OpeningTimes times, List<String> intents, InternalContacts contacts) {
        return new EmployeeAttributes(
                "Sofia", "RESTAURANT", CHICAGO, value, SessionLengthRule.DEFAULT, times, intents, contacts);
    }

    static ValueAttributes perGuest(String price) {
        return new ValueAttributes(null, new BigDecimal(price), "guests", new BigDecimal("0.9"), null, null);
    }

    static InternalContacts contacts(String phone, String email) {
        return new InternalContacts(Set.of(phone), Set.of(email));
    }
}
