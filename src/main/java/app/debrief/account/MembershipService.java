package app.debrief.account;

import app.debrief.audit.FieldChange;
import app.debrief.common.Access;
import app.debrief.common.Area;
import app.debrief.common.CurrentActor;
import app.debrief.common.InvalidInputException;
import app.debrief.common.NotAllowedException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes who is what in an organization. An organization keeps its one owner; ownership is handed over in one step. */
@Service
public class MembershipService {

    private final MemberRepository members;
    private final MembershipRepository memberships;
    private final MemberRules rules;
    private final MemberAudit audit;
    private final CurrentActor actors;

    MembershipService(
            MemberRepository members,
            MembershipRepository memberships,
            MemberRules rules,
            MemberAudit audit,
            CurrentActor actors) {
        this.members = members;
        this.memberships = memberships;
        this.rules = rules;
        this.audit = audit;
        this.actors = actors;
    }

    /**
     * Takes an existing member into one more organization. Administrators only, as others must not learn who has a
     * sign-in elsewhere.
     *
     * @throws InvalidInputException if the person belongs to it already, or the organization has an owner already
     */
    @Transactional
    public void join(long memberId, long organizationId, Role role, boolean analytics) {
        rules.requireEverywhere();
        rules.requireAssignable(organizationId, role);
        rules.requireOwnerless(organizationId, role);
        var member = members.findById(memberId).orElseThrow(() -> unknown());
        if (memberships
                .findByMemberIdAndOrganizationId(memberId, organizationId)
                .isPresent()) {
            throw new InvalidInputException("organization", "taken");
        }
        memberships.saveAndFlush(new Membership(memberId, organizationId, role, analytics));
        record(member, organizationId, null, role, null, analytics);
    }

    /**
     * Changes role and Analytics. To change the owner, hand ownership over.
     *
     * @throws InvalidInputException if the person is the owner or would become a second one
     */
    @Transactional
    public void change(long memberId, long organizationId, Role role, boolean analytics) {
        rules.requireAssignable(organizationId, role);
        var held = held(memberId, organizationId);
        var roleBefore = held.role();
        var analyticsBefore = held.analytics();
        if (roleBefore == Role.OWNER && role != Role.OWNER) {
            throw new InvalidInputException("role", "owner");
        }
        if (roleBefore != Role.OWNER) {
            rules.requireOwnerless(organizationId, role);
        }
        if (roleBefore == role && analyticsBefore == analytics) {
            return;
        }
        held.change(role, analytics);
        memberships.saveAndFlush(held);
        record(member(memberId), organizationId, roleBefore, role, analyticsBefore, analytics);
    }

    /** Makes another member of the organization its owner; the former one becomes technical owner. */
    @Transactional
    public void handOver(long organizationId, long toMemberId) {
        rules.requireAssignable(organizationId, Role.OWNER);
        var heir = held(toMemberId, organizationId);
        var heirBefore = heir.role();
        if (heirBefore == Role.OWNER) {
            return;
        }
        if (member(toMemberId).disabled()) {
            throw new InvalidInputException("member", "disabled");
        }
        memberships.findByOrganizationIdAndRole(organizationId, Role.OWNER).ifPresent(former -> {
            former.change(Role.TECHNICAL_OWNER, former.analytics());
            memberships.saveAndFlush(former); // first, as there is never a second owner
            record(member(former.memberId()), organizationId, Role.OWNER, Role.TECHNICAL_OWNER, null, null);
        });
        heir.change(Role.OWNER, heir.analytics());
        memberships.saveAndFlush(heir);
        record(member(toMemberId), organizationId, heirBefore, Role.OWNER, null, null);
    }

    /**
     * Takes a person out of an organization.
     *
     * @throws InvalidInputException if the person is the owner
     */
    @Transactional
    public void leave(long memberId, long organizationId) {
        var held = held(memberId, organizationId);
        if (held.role() == Role.OWNER) {
            throw new InvalidInputException("role", "owner");
        }
        memberships.delete(held);
        record(member(memberId), organizationId, held.role(), null, held.analytics(), null);
    }

    private Membership held(long memberId, long organizationId) {
        actors.get().require(Area.MEMBERS, Access.WRITE, organizationId);
        var held = memberships
                .findByMemberIdAndOrganizationId(memberId, organizationId)
                .orElseThrow(() -> unknown());
        rules.requireAssignable(organizationId, held.role());
        return held;
    }

    private Member member(long memberId) {
        return members.findById(memberId).orElseThrow(() -> unknown());
    }

    private static NotAllowedException unknown() {
        return new NotAllowedException(Area.MEMBERS, Access.WRITE);
    }

    private void record(
            Member member,
            long organizationId,
            @Nullable Role roleBefore,
            @Nullable Role role,
            @Nullable Boolean analyticsBefore,
            @Nullable Boolean analytics) {
        var before = new State(roleBefore, analyticsBefore);
        List<FieldChange> changes = Changes.between(before, new State(role, analytics))
                .of("role", State::role)
                .of("analytics", State::analytics)
                .list();
        audit.record(member, organizationId, changes);
    }

    private record State(@Nullable Role role, @Nullable Boolean analytics) {}
}
