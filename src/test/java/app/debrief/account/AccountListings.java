package app.debrief.account;

import static app.debrief.rights.GuardedOperation.seen;

import app.debrief.common.Access;
import app.debrief.common.Actor;
import app.debrief.common.Area;
import app.debrief.common.CurrentActor;
import app.debrief.common.OrganizationScope;
import app.debrief.grid.OfOrganizations;
import app.debrief.rights.GuardedOperation;
import app.debrief.rights.GuardedOperations;
import app.debrief.rights.ListingOperations;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;

/** What can be done with the lists of organizations and members. */
@TestComponent
public class AccountListings implements GuardedOperations {

    private static final OrganizationScope EVERYTHING = new OrganizationScope(true, Set.of());

    private final OrganizationListing organizations;
    private final MemberListing members;
    private final OrganizationRepository stored;
    private final AccountFixtures fixtures;
    private final CurrentActor actors;

    AccountListings(
            OrganizationListing organizations,
            MemberListing members,
            OrganizationRepository stored,
            AccountFixtures fixtures,
            CurrentActor actors) {
        this.organizations = organizations;
        this.members = members;
        this.stored = stored;
        this.fixtures = fixtures;
        this.actors = actors;
    }

    @Override
    public Map<String, Class<?>> services() {
        return Map.of("organizationListing", OrganizationListing.class, "memberListing", MemberListing.class);
    }

    @Override
    public Map<String, String> unguarded() {
        var methods = new HashMap<>(ListingOperations.unguarded("organizationListing"));
        methods.putAll(ListingOperations.unguarded("memberListing"));
        return methods;
    }

    @Override
    public List<GuardedOperation> operations() {
        var ofOrganizations = new ListingOperations<>(
                "organizationListing",
                organizations,
                OrganizationColumns.IDN,
                new OfOrganizations<>(Organization_.ID, EVERYTHING),
                AccountListings::allOrganizations,
                AccountListings::allOrganizations,
                id -> fixtures.organization());
        var ofMembers = new ListingOperations<>(
                "memberListing",
                members,
                MemberColumns.ROLE,
                new OfOrganizations<>(ListedMember_.ORGANIZATION_ID, EVERYTHING),
                (actor, id) -> actor.may(Area.MEMBERS, Access.READ, id),
                (actor, id) -> actor.mayEverywhere(Area.MEMBERS, Access.READ),
                id -> fixtures.member(Role.VIEWER, stored.findById(id).orElseThrow()));
        var ofTheOwn = new GuardedOperation(
                "organizationListing.page of the own",
                (actor, id) -> actor.may(Area.ORGANIZATIONS, Access.READ, id),
                id -> seen(
                        organizations
                                .page(ofOrganizations.own(), ListingOperations.NOW, ListingOperations.ALL)
                                .rows()
                                .stream()
                                .anyMatch(row -> row.id().equals(id))));
        return Stream.of(ofOrganizations.operations(actors), ofMembers.operations(actors), List.of(ofTheOwn))
                .flatMap(List::stream)
                .toList();
    }

    private static boolean allOrganizations(Actor actor, Long organization) {
        return actor.mayEverywhere(Area.ORGANIZATIONS, Access.READ);
    }
}
