package app.debrief.account;

import app.debrief.common.Actor;
import app.debrief.common.CurrentActor;
import java.time.ZoneId;
import java.util.Currency;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Makes organizations and people for tests, each with a name of its own, and hashes their passwords quickly. */
@TestComponent
@Import(AccountFixtures.QuickPasswords.class)
public class AccountFixtures {

    public static final String PASSWORD = "plum kettle orbit sawdust";

    private final OrganizationService organizations;
    private final MemberService members;
    private final MembershipService memberships;
    private final MemberRepository repository;
    private final Actors actors;
    private final CurrentActor current;

    AccountFixtures(
            OrganizationService organizations,
            MemberService members,
            MembershipService memberships,
            MemberRepository repository,
            Actors actors) {
        this.organizations = organizations;
        this.members = members;
        this.memberships = memberships;
        this.repository = repository;
        this.actors = actors;
        this.current = actors;
    }

    /** The weakest work factor: tests make many people. */
    static class QuickPasswords {

        @Bean
        @Primary
        PasswordEncoder quickEncoder() {
            return new BCryptPasswordEncoder(4);
        }
    }

    public Organization organization() {
        return bySystem(() -> organizations.create(organizationData()));
    }

    public OrganizationData organizationData() {
        var unique = "org-" + UUID.randomUUID();
        return new OrganizationData(unique, unique, Currency.getInstance("USD"), "US", ZoneId.of("America/Chicago"));
    }

    public NewMember person() {
        return new NewMember("p-" + UUID.randomUUID() + "@debrief.example", "Some Person", PASSWORD, false);
    }

    /** As {@link #person()}, with a password to be changed first. */
    public NewMember temporary() {
        var person = person();
        return new NewMember(person.email(), person.name(), person.password(), true);
    }

    /** A new person with a role in an organization; an administrator belongs to none. */
    public Member member(Role role, Organization organization) {
        return bySystem(() -> role == Role.ADMINISTRATOR
                ? members.createAdministrator(person())
                : members.invite(person(), organization.id(), role, false));
    }

    public void join(Member member, Organization organization, Role role) {
        bySystem(() -> {
            memberships.join(member.id(), organization.id(), role, false);
            return member;
        });
    }

    /** What the member may do now. */
    public Actor actor(Member member) {
        return actors.actor(repository.findById(member.id()).orElseThrow());
    }

    public <T> T bySystem(Supplier<T> work) {
        return current.actingAs(Actor.system("test"), work);
    }

    public <T> T as(Member member, Supplier<T> work) {
        return current.actingAs(actor(member), work);
    }

    /** As {@link #as(Member, Supplier)}, for work that gives nothing back. */
    public void as(Member member, Runnable work) {
        as(member, () -> {
            work.run();
            return member;
        });
    }
}
