package app.debrief.demo;

import app.debrief.account.DemoSignIns;
import app.debrief.account.MemberService;
import app.debrief.account.MembershipService;
import app.debrief.account.NewMember;
import app.debrief.account.Organization;
import app.debrief.account.Role;
import app.debrief.common.settings.DebriefSettings;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The people of the demo: one for each role, with passwords that everyone may know. */
@Component
class DemoPeople implements DemoSignIns {

    private static final String BISTRO = "@sunrise-bistro.example";

    private record Person(String name, DemoSignIn signIn) {}

    private static final Person ADMINISTRATOR = person("Ines Falk", "ines@debrief.example", Role.ADMINISTRATOR);
    private static final Person BUILDER = person("Mara Klein", "mara@debrief.example", Role.BUILDER);
    private static final List<Person> CUSTOMERS = List.of(
            person("Elena Marsh", "elena" + BISTRO, Role.OWNER),
            person("Theo Lang", "theo" + BISTRO, Role.TECHNICAL_OWNER),
            person("Nora Bell", "nora" + BISTRO, Role.ACCOUNT_MANAGER),
            person("Jonas Weber", "jonas" + BISTRO, Role.VIEWER));

    private final DebriefSettings settings;
    private final MemberService members;
    private final MembershipService memberships;

    DemoPeople(DebriefSettings settings, MemberService members, MembershipService memberships) {
        this.settings = settings;
        this.members = members;
        this.memberships = memberships;
    }

    @Override
    public List<DemoSignIn> signIns() {
        if (!settings.demo()) {
            return List.of();
        }
        return Stream.concat(Stream.of(ADMINISTRATOR, BUILDER), CUSTOMERS.stream())
                .map(Person::signIn)
                .toList();
    }

    /** Who reviewed the demo's sessions. */
    String reviewerEmail() {
        return BUILDER.signIn().email();
    }

    /** Signs up whoever is missing; the builder works for every organization, the customers for the first. */
    void signUp(List<Organization> organizations) {
        if (members.findByEmail(ADMINISTRATOR.signIn().email()).isEmpty()) {
            members.createAdministrator(entered(ADMINISTRATOR));
        }
        var first = organizations.getFirst();
        for (var person : CUSTOMERS) {
            if (members.findByEmail(person.signIn().email()).isEmpty()) {
                members.invite(entered(person), first.id(), person.signIn().role(), false);
            }
        }
        if (members.findByEmail(BUILDER.signIn().email()).isEmpty()) {
            var builder = members.invite(entered(BUILDER), first.id(), Role.BUILDER, false);
            organizations.stream()
                    .skip(1)
                    .forEach(organization -> memberships.join(builder.id(), organization.id(), Role.BUILDER, false));
        }
    }

    private static NewMember entered(Person person) {
        return new NewMember(
                person.signIn().email(), person.name(), person.signIn().password(), false);
    }

    private static Person person(String name, String email, Role role) {
        return new Person(name, new DemoSignIn(email, "copper-kettle-evening", role));
    }
}
