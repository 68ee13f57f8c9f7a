package app.debrief.account;

import static app.debrief.rights.GuardedOperation.seen;

import app.debrief.common.Access;
import app.debrief.common.Actor;
import app.debrief.common.Area;
import app.debrief.rights.GuardedOperation;
import app.debrief.rights.GuardedOperations;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.LongConsumer;
import org.springframework.boot.test.context.TestComponent;

/** What can be done with organizations and members. */
@TestComponent
public class AccountOperations implements GuardedOperations {

    private final OrganizationService organizations;
    private final MemberService members;
    private final MembershipService memberships;
    private final OrganizationRepository stored;
    private final AccountFixtures fixtures;

    AccountOperations(
            OrganizationService organizations,
            MemberService members,
            MembershipService memberships,
            OrganizationRepository stored,
            AccountFixtures fixtures) {
        this.organizations = organizations;
        this.members = members;
        this.memberships = memberships;
        this.stored = stored;
        this.fixtures = fixtures;
    }

    @Override
    public Map<String, Class<?>> services() {
        return Map.of(
                "organizations", OrganizationService.class,
                "members", MemberService.class,
                "memberships", MembershipService.class);
    }

    @Override
    public List<GuardedOperation> operations() {
        return List.of(
                new GuardedOperation(
                        "organizations.find", AccountOperations::anyRight, id -> seen(organizations.find(id))),
                new GuardedOperation(
                        "organizations.findByIdn",
                        AccountOperations::anyRight,
                        id -> seen(organizations.findByIdn(organization(id).idn()))),
                new GuardedOperation(
                        "organizations.findByName",
                        AccountOperations::anyRight,
                        id -> seen(organizations.findByName(organization(id).name()))),
                new GuardedOperation(
                        "organizations.visible",
                        AccountOperations::anyRight,
                        id -> seen(organizations.visible().stream().anyMatch(each -> each.id() == id))),
                new GuardedOperation(
                        "organizations.create",
                        (actor, id) -> actor.mayEverywhere(Area.ORGANIZATIONS, Access.WRITE),
                        id -> organizations.create(fixtures.organizationData())),
                new GuardedOperation(
                        "organizations.update",
                        (actor, id) -> actor.may(Area.ORGANIZATIONS, Access.WRITE, id),
                        id -> organizations.update(
                                id,
                                organization(id).revision(),
                                renamed(organization(id).data()))),
                new GuardedOperation(
                        "organizations.update the IDN",
                        (actor, id) -> actor.mayEverywhere(Area.ORGANIZATIONS, Access.WRITE),
                        id -> organizations.update(id, organization(id).revision(), fixtures.organizationData())),
                new GuardedOperation(
                        "members.invite",
                        AccountOperations::membersWrite,
                        id -> members.invite(fixtures.temporary(), id, Role.VIEWER, false)),
                new GuardedOperation(
                        "members.invite a builder",
                        AccountOperations::membersEverywhere,
                        id -> members.invite(fixtures.temporary(), id, Role.BUILDER, false)),
                new GuardedOperation(
                        "members.createAdministrator",
                        AccountOperations::membersEverywhere,
                        id -> members.createAdministrator(fixtures.person())),
                onViewer("members.find", AccountOperations::membersRead, viewer -> seen(members.find(viewer))),
                new GuardedOperation(
                        "members.findByEmail",
                        AccountOperations::membersRead,
                        id -> seen(members.findByEmail(viewer(id).email()))),
                onViewer(
                        "members.memberships",
                        AccountOperations::membersRead,
                        viewer -> seen(!members.memberships(viewer).isEmpty())),
                onViewer(
                        "members.rename",
                        AccountOperations::membersWrite,
                        viewer -> members.rename(viewer, 0, "Other Name")),
                onViewer("members.disable", AccountOperations::membersWrite, members::disable),
                onViewer("members.enable", AccountOperations::membersWrite, members::enable),
                onViewer(
                        "members.resetPassword",
                        AccountOperations::membersWrite,
                        viewer -> members.resetPassword(viewer, "orbit sawdust plum kettle")),
                onViewer(
                        "members.setAdministrator",
                        AccountOperations::membersEverywhere,
                        viewer -> members.setAdministrator(viewer, true)),
                new GuardedOperation(
                        "memberships.change",
                        AccountOperations::membersWrite,
                        id -> memberships.change(viewer(id).id(), id, Role.ACCOUNT_MANAGER, true)),
                new GuardedOperation(
                        "memberships.leave",
                        AccountOperations::membersWrite,
                        id -> memberships.leave(viewer(id).id(), id)),
                new GuardedOperation(
                        "memberships.handOver",
                        AccountOperations::membersWrite,
                        id -> memberships.handOver(id, viewer(id).id())),
                new GuardedOperation(
                        "memberships.join",
                        AccountOperations::membersEverywhere,
                        id -> memberships.join(
                                viewer(fixtures.organization().id()).id(), id, Role.VIEWER, false)));
    }

    private GuardedOperation onViewer(String name, BiPredicate<Actor, Long> allowed, LongConsumer work) {
        return new GuardedOperation(name, allowed, id -> work.accept(viewer(id).id()));
    }

    private static boolean anyRight(Actor actor, Long organization) {
        return actor.everywhere() != null || actor.organizations().containsKey(organization);
    }

    private static boolean membersRead(Actor actor, Long organization) {
        return actor.may(Area.MEMBERS, Access.READ, organization);
    }

    private static boolean membersWrite(Actor actor, Long organization) {
        return actor.may(Area.MEMBERS, Access.WRITE, organization);
    }

    private static boolean membersEverywhere(Actor actor, Long organization) {
        return actor.mayEverywhere(Area.MEMBERS, Access.WRITE);
    }

    private Member viewer(long organization) {
        return fixtures.member(Role.VIEWER, organization(organization));
    }

    private Organization organization(long id) {
        return stored.findById(id).orElseThrow();
    }

    private static OrganizationData renamed(OrganizationData data) {
        return new OrganizationData(data.idn(), data.name() + " renamed", data.currency(), data.country(), data.zone());
    }
}
