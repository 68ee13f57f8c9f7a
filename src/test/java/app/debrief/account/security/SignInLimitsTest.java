package app.debrief.account.security;

import static org.assertj.core.api.Assertions.assertThat;

import app.debrief.account.AdjustableClock;
import app.debrief.account.SignedInMember;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

class SignInLimitsTest {

    static final long ELENA = 7;

    final AdjustableClock clock = new AdjustableClock(Instant.parse("2026-03-01T08:00:00Z"));
    final KnownMembers members = new KnownMembers();
    final SignInLimits limits = new SignInLimits(members, clock);

    @BeforeEach
    void elenaHasHadHerPasswordForLong() {
        members.since.put(ELENA, clock.instant().minus(Duration.ofDays(90)));
    }

    @Test
    void anHourWithoutAnActionEndsTheSignIn() {
        var httpSession = signIn();

        clock.pass(Duration.ofMinutes(60).minusMillis(1));
        limits.sweep();
        assertThat(httpSession.isInvalid()).isFalse();

        clock.pass(Duration.ofMillis(1));
        limits.sweep();
        assertThat(httpSession.isInvalid()).isTrue();
    }

    @Test
    void requestsWithoutAPersonDoNotProlongIt() {
        var httpSession = signIn();
        for (int minute = 0; minute < 60; minute += 5) {
            clock.pass(Duration.ofMinutes(5));
            httpSession.access();
        }

        limits.sweep();

        assertThat(httpSession.isInvalid()).isTrue();
    }

    @Test
    void actionsProlongItButNeverBeyondTwelveHours() {
        var httpSession = signIn();
        for (int half = 1; half < 24; half++) {
            clock.pass(Duration.ofMinutes(30));
            limits.acted(httpSession);
            limits.sweep();
            assertThat(httpSession.isInvalid()).isFalse();
        }

        clock.pass(Duration.ofMinutes(30));
        limits.acted(httpSession);
        limits.sweep();

        assertThat(httpSession.isInvalid()).isTrue();
    }

    @Test
    void aDisabledMemberIsSignedOut() {
        var httpSession = signIn();
        members.since.remove(ELENA);

        limits.sweep();

        assertThat(httpSession.isInvalid()).isTrue();
    }

    @Test
    void aNewPasswordSignsOutEveryoneButWhoSetIt() {
        var here = signIn();
        var elsewhere = signIn();
        clock.pass(Duration.ofMinutes(1));
        members.since.put(ELENA, clock.instant());
        limits.verified(here);

        limits.sweep();

        assertThat(here.isInvalid()).isFalse();
        assertThat(elsewhere.isInvalid()).isTrue();
    }

    @Test
    void aSessionThatEndedByItselfIsForgotten() {
        signIn().invalidate();
        members.asked = false;

        limits.sweep();

        assertThat(members.asked).isFalse();
    }

    private MockHttpSession signIn() {
        var request = new MockHttpServletRequest();
        var httpSession = new MockHttpSession();
        request.setSession(httpSession);
        limits.onAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(new SignedInMember(ELENA), null, List.of()),
                request,
                new MockHttpServletResponse());
        return httpSession;
    }

    /** The members whose sign-in is valid, and since when. */
    private static final class KnownMembers implements CredentialsRepository {

        final Map<Long, Instant> since = new HashMap<>();
        boolean asked;

        @Override
        public List<Validity> findValid(Collection<Long> memberIds) {
            asked = true;
            return since.entrySet().stream()
                    .filter(known -> memberIds.contains(known.getKey()))
                    .<Validity>map(known -> new Validity() {
                        @Override
                        public long getMemberId() {
                            return known.getKey();
                        }

                        @Override
                        public Instant getSince() {
                            return known.getValue();
                        }
                    })
                    .toList();
        }

        @Override
        public Optional<Credentials> find(String email) {
            return Optional.empty();
        }

        @Override
        public boolean mustChangePassword(long memberId) {
            return false;
        }

        @Override
        public long count() {
            return since.size();
        }
    }
}
