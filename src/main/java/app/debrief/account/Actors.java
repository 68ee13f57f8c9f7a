package app.debrief.account;

import app.debrief.common.Actor;
import app.debrief.common.CurrentActor;
import app.debrief.common.Grant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Makes the actor of the signed-in person from the database each time it is asked, never from what was true at
 * sign-in: a changed role or a disabled member takes effect at once, whichever node made the change.
 */
@Component
class Actors implements CurrentActor {

    private static final ThreadLocal<@Nullable Actor> ASSUMED = new ThreadLocal<>();
    private final MemberRepository members;
    private final MembershipRepository memberships;

    Actors(MemberRepository members, MembershipRepository memberships) {
        this.members = members;
        this.memberships = memberships;
    }

    @Override
    public Actor get() {
        var actor = ASSUMED.get();
        if (actor != null) {
            return actor;
        }
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedInMember signedIn) {
            return ofMember(signedIn.memberId())
                    .orElseThrow(() -> new AccessDeniedException("The member may not act any more"));
        }
        throw new AccessDeniedException("Nobody is signed in");
    }

    @Override
    public Optional<Actor> ofMember(long memberId) {
        return members.findById(memberId).filter(member -> !member.disabled()).map(this::actor);
    }

    @Override
    public <T> T actingAs(Actor actor, Supplier<T> work) {
        var former = ASSUMED.get();
        ASSUMED.set(actor);
        try {
            return work.get();
        } finally {
            if (former == null) {
                ASSUMED.remove();
            } else {
                ASSUMED.set(former);
            }
        }
    }

    /** What the member may do now; nothing at all while the password is a temporary one. */
    Actor actor(Member member) {
        var everywhere = member.administrator() ? Role.ADMINISTRATOR.grant(true) : null;
        var zone = member.zone().orElse(null);
        if (member.passwordTemporary()) {
            return new Actor(member.id(), member.name(), null, Map.of(), zone, Locale.ENGLISH);
        }
        Map<Long, Grant> organizations = memberships.findByMemberIdOrderByOrganizationId(member.id()).stream()
                .collect(Collectors.toMap(
                        Membership::organizationId, held -> held.role().grant(held.analytics())));
        return new Actor(member.id(), member.name(), everywhere, organizations, zone, Locale.ENGLISH);
    }
}
