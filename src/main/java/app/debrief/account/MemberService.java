package app.debrief.account;

import app.debrief.audit.AuditAction;
import app.debrief.audit.FieldChange;
import app.debrief.common.Access;
import app.debrief.common.Area;
import app.debrief.common.CurrentActor;
import app.debrief.common.InvalidInputException;
import app.debrief.common.NotAllowedException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives people their sign-in and takes it away. What concerns the whole person (name, password, disabling) needs the
 * right in every organization the person belongs to, so that no organization gets hold of another one's people.
 */
@Service
public class MemberService {

    private final MemberRepository members;
    private final MembershipRepository memberships;
    private final MemberRules rules;
    private final MemberAudit audit;
    private final PasswordPolicy passwords;
    private final PasswordEncoder encoder;
    private final CurrentActor actors;
    private final Clock clock;

    MemberService(
            MemberRepository members,
            MembershipRepository memberships,
            MemberRules rules,
            MemberAudit audit,
            PasswordPolicy passwords,
            PasswordEncoder encoder,
            CurrentActor actors,
            Clock clock) {
        this.members = members;
        this.memberships = memberships;
        this.rules = rules;
        this.audit = audit;
        this.passwords = passwords;
        this.encoder = encoder;
        this.actors = actors;
        this.clock = clock;
    }

    /** The member, or empty if there is none or the actor may not see the members of any of their organizations. */
    @Transactional(readOnly = true)
    public Optional<Member> find(long memberId) {
        return members.findById(memberId).filter(rules::visible);
    }

    /** As {@link #find(long)}, by e-mail address in any case of letters. */
    @Transactional(readOnly = true)
    public Optional<Member> findByEmail(String email) {
        return members.findByEmail(EmailAddress.normalized(email)).filter(rules::visible);
    }

    /** The member's roles in those organizations whose members the actor may see. */
    @Transactional(readOnly = true)
    public List<Membership> memberships(long memberId) {
        var scope = actors.get().organizations(Area.MEMBERS, Access.READ);
        return memberships.findByMemberIdOrderByOrganizationId(memberId).stream()
                .filter(held -> scope.contains(held.organizationId()))
                .toList();
    }

    /**
     * Gives a new person a sign-in and a role in an organization.
     *
     * @param role not {@link Role#ADMINISTRATOR}; {@link Role#BUILDER} by administrators only
     * @throws InvalidInputException if the address is malformed or taken, the password not good enough, or the
     *     organization has an owner already
     */
    @Transactional
    public Member invite(NewMember entered, long organizationId, Role role, boolean analytics) {
        rules.requireAssignable(organizationId, role);
        rules.requireOwnerless(organizationId, role);
        var member = add(entered);
        memberships.saveAndFlush(new Membership(member.id(), organizationId, role, analytics));
        audit.record(member, AuditAction.CREATED, MemberAudit.created(member, role, analytics));
        return member;
    }

    /**
     * Gives a new person a sign-in with every right. Administrators only.
     *
     * @throws InvalidInputException as {@link #invite}
     */
    @Transactional
    public Member createAdministrator(NewMember entered) {
        rules.requireEverywhere();
        var member = add(entered);
        member.makeAdministrator(true);
        audit.record(member, AuditAction.CREATED, MemberAudit.created(member, Role.ADMINISTRATOR, false));
        return member;
    }

    /**
     * Changes the name people read.
     *
     * @param revision the one that was read
     * @throws ObjectOptimisticLockingFailureException if someone else changed the member since
     */
    @Transactional
    public Member rename(long memberId, long revision, String name) {
        var member = rules.changeable(memberId);
        if (member.revision() != revision) {
            throw new ObjectOptimisticLockingFailureException(Member.class, memberId);
        }
        var before = member.name();
        var after = Names.checked(name);
        if (!before.equals(after)) {
            member.rename(after);
            audit.record(member, AuditAction.CHANGED, List.of(new FieldChange("name", before, after)));
        }
        return member;
    }

    /** Gives or takes every right. Administrators only; the last one stays one. */
    @Transactional
    public void setAdministrator(long memberId, boolean administrator) {
        rules.requireEverywhere();
        var member = rules.changeable(memberId);
        if (member.administrator() == administrator) {
            return;
        }
        if (!administrator) {
            rules.requireAnotherAdministrator(member);
        }
        member.makeAdministrator(administrator);
        audit.changed(member, "administrator", !administrator, administrator);
    }

    /** Ends the person's sign-in, open sessions included. Neither an organization's owner nor the last administrator. */
    @Transactional
    public void disable(long memberId) {
        var member = rules.changeable(memberId);
        if (member.disabled()) {
            return;
        }
        rules.requireAnotherAdministrator(member);
        rules.requireNoOwner(member);
        member.disable(clock.instant());
        audit.changed(member, "disabled", false, true);
    }

    /** Lets a disabled person sign in again. */
    @Transactional
    public void enable(long memberId) {
        var member = rules.changeable(memberId);
        if (member.disabled()) {
            member.enable();
            audit.changed(member, "disabled", true, false);
        }
    }

    /**
     * Sets another password, to be changed at the next sign-in, and ends the person's open sessions. One's own is
     * changed through {@link OwnAccount}.
     *
     * @throws InvalidInputException if the password is not good enough
     */
    @Transactional
    public void resetPassword(long memberId, String password) {
        var member = rules.changeable(memberId);
        if (Objects.equals(actors.get().memberId(), memberId)) {
            throw new NotAllowedException(Area.MEMBERS, Access.WRITE);
        }
        passwords.require(password, member.email(), member.name());
        member.setPassword(encoder.encode(password), true, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        audit.record(member, AuditAction.PASSWORD_CHANGED, List.of());
    }

    private Member add(NewMember entered) {
        if (!entered.temporary()) {
            rules.requireEverywhere();
        }
        var email = EmailAddress.checked(entered.email());
        var name = Names.checked(entered.name());
        passwords.require(entered.password(), email, name);
        if (members.findByEmail(email).isPresent()) {
            throw new InvalidInputException("email", "taken");
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return members.saveAndFlush(
                new Member(email, name, encoder.encode(entered.password()), entered.temporary(), now));
    }
}
