package app.debrief.account;

import app.debrief.audit.AuditAction;
import app.debrief.common.CurrentActor;
import app.debrief.common.InvalidInputException;
import java.time.Clock;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everyone who is signed in may do with their own sign-in. */
@Service
public class OwnAccount {

    private final MemberRepository members;
    private final MembershipRepository memberships;
    private final MemberAudit audit;
    private final PasswordPolicy passwords;
    private final PasswordEncoder encoder;
    private final CurrentActor actors;
    private final Clock clock;

    OwnAccount(
            MemberRepository members,
            MembershipRepository memberships,
            MemberAudit audit,
            PasswordPolicy passwords,
            PasswordEncoder encoder,
            CurrentActor actors,
            Clock clock) {
        this.members = members;
        this.memberships = memberships;
        this.audit = audit;
        this.passwords = passwords;
        this.encoder = encoder;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * The signed-in person.
     *
     * @throws AccessDeniedException if nobody is signed in or the system acts
     */
    @Transactional(readOnly = true)
    public Member me() {
        return self();
    }

    /** The signed-in person's roles. */
    @Transactional(readOnly = true)
    public List<Membership> memberships() {
        return memberships.findByMemberIdOrderByOrganizationId(selfId());
    }

    /**
     * Replaces the password; the person's other open sessions end.
     *
     * @throws InvalidInputException {@code current} is {@code wrong}; {@code password} is {@code short}, {@code long},
     *     {@code weak} or the {@code same} as before
     */
    @Transactional
    public void changePassword(String current, String replacement) {
        var member = self();
        if (!encoder.matches(current, member.passwordHash())) {
            throw new InvalidInputException("current", "wrong");
        }
        if (current.equals(replacement)) {
            throw new InvalidInputException("password", "same");
        }
        passwords.require(replacement, member.email(), member.name());
        member.setPassword(encoder.encode(replacement), false, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        audit.record(member, AuditAction.PASSWORD_CHANGED, List.of());
    }

    /**
     * Sets the person's own time zone and look.
     *
     * @param zone null for that of the data
     * @param theme null for that of the device
     */
    @Transactional
    public void prefer(@Nullable ZoneId zone, @Nullable Theme theme) {
        self().prefer(zone, theme);
    }

    /** Sets whether single keys act without a modifier; named keys such as arrows always do. */
    @Transactional
    public void useSingleKeys(boolean wanted) {
        self().useSingleKeys(wanted);
    }

    private Member self() {
        return members.findById(selfId()).orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }

    private long selfId() {
        var id = actors.get().memberId();
        if (id == null) {
            throw new AccessDeniedException("Nobody is signed in");
        }
        return id;
    }
}
