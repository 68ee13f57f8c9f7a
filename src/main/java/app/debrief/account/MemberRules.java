package app.debrief.account;

import app.debrief.common.Access;
import app.debrief.common.Area;
import app.debrief.common.CurrentActor;
import app.debrief.common.InvalidInputException;
import app.debrief.common.NotAllowedException;
import org.springframework.stereotype.Component;

/** Who may change whom, and what must stay true of owners and administrators. */
@Component
class MemberRules {

    private final MemberRepository members;
    private final MembershipRepository memberships;
    private final OrganizationRepository organizations;
    private final CurrentActor actors;

    MemberRules(
            MemberRepository members,
            MembershipRepository memberships,
            OrganizationRepository organizations,
            CurrentActor actors) {
        this.members = members;
        this.memberships = memberships;
        this.organizations = organizations;
        this.actors = actors;
    }

    boolean visible(Member member) {
        var scope = actors.get().organizations(Area.MEMBERS, Access.READ);
        return scope.everything()
                || memberships.findByMemberIdOrderByOrganizationId(member.id()).stream()
                        .anyMatch(held -> scope.contains(held.organizationId()));
    }

    /** The member, if the actor may change what concerns the whole person. An unknown one is refused alike. */
    Member changeable(long memberId) {
        var actor = actors.get();
        var member = members.findById(memberId).orElse(null);
        if (member != null && actor.mayEverywhere(Area.MEMBERS, Access.WRITE)) {
            return member;
        }
        var held = memberships.findByMemberIdOrderByOrganizationId(memberId);
        if (member == null
                || member.administrator()
                || held.isEmpty()
                || held.stream()
                        .anyMatch(each -> each.role() == Role.BUILDER
                                || !actor.may(Area.MEMBERS, Access.WRITE, each.organizationId()))) {
            throw new NotAllowedException(Area.MEMBERS, Access.WRITE);
        }
        return member;
    }

    void requireEverywhere() {
        actors.get().requireEverywhere(Area.MEMBERS, Access.WRITE);
    }

    /** Refuses whom the actor may not give or take this role; builders are staff and left to administrators. */
    void requireAssignable(long organizationId, Role role) {
        var actor = actors.get();
        actor.require(Area.MEMBERS, Access.WRITE, organizationId);
        if (role == Role.ADMINISTRATOR) {
            throw new InvalidInputException("role", "unknown");
        }
        if (role == Role.BUILDER) {
            actor.requireEverywhere(Area.MEMBERS, Access.WRITE);
        }
        if (!organizations.existsById(organizationId)) {
            throw new InvalidInputException("organization", "unknown");
        }
    }

    /** Refuses a second owner. */
    void requireOwnerless(long organizationId, Role role) {
        if (role == Role.OWNER
                && memberships
                        .findByOrganizationIdAndRole(organizationId, Role.OWNER)
                        .isPresent()) {
            throw new InvalidInputException("role", "taken");
        }
    }

    /** Refuses to take the last administrator away. */
    void requireAnotherAdministrator(Member member) {
        if (member.administrator()
                && members.lockActiveAdministrators().stream().allMatch(each -> each.id() == member.id())) {
            throw new InvalidInputException("administrator", "last");
        }
    }

    /** Refuses to take an organization's owner away. */
    void requireNoOwner(Member member) {
        if (memberships.findByMemberIdOrderByOrganizationId(member.id()).stream()
                .anyMatch(held -> held.role() == Role.OWNER)) {
            throw new InvalidInputException("role", "owner");
        }
    }
}
