package app.debrief.account.security;

import app.debrief.account.SignedInMember;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;

/**
 * Ends sign-ins after 60 minutes without a person's action, after 12 hours in any case, and at once when the member is
 * disabled or the password was reset. Heartbeats and pushes of an open page are no actions, which is why the container's
 * own time limit, which every request prolongs, is not enough; and an open page must close without a request.
 */
@Component
class SignInLimits implements SessionAuthenticationStrategy {

    private static final Logger LOG = LoggerFactory.getLogger(SignInLimits.class);
    private static final String ATTRIBUTE = SignInLimits.class.getName();

    private final Map<Entry, HttpSession> open = new ConcurrentHashMap<>();
    private final CredentialsRepository members;
    private final Clock clock;

    SignInLimits(CredentialsRepository members, Clock clock) {
        this.members = members;
        this.clock = clock;
    }

    @Override
    public void onAuthentication(
            @Nullable Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        if (authentication != null && authentication.getPrincipal() instanceof SignedInMember member) {
            request.getSession()
                    .setAttribute(ATTRIBUTE, new Entry(new SignInPeriod(member.memberId(), clock.instant())));
        }
    }

    /** Counts an action of the person whose session it is. */
    void acted(HttpSession httpSession) {
        period(httpSession).ifPresent(period -> period.acted(clock.instant()));
    }

    /** Keeps this session alive through a change of the password made in it. */
    void verified(HttpSession httpSession) {
        period(httpSession).ifPresent(period -> period.verified(clock.instant()));
    }

    /** Ends every sign-in whose time has come. */
    @Scheduled(fixedDelayString = "PT10S")
    void sweep() {
        var now = clock.instant();
        Map.copyOf(open).forEach((entry, httpSession) -> {
            if (entry.period.over(now)) {
                end(httpSession);
            }
        });
        var entries = Map.copyOf(open);
        if (entries.isEmpty()) {
            return;
        }
        var valid = members
                .findValid(entries.keySet().stream()
                        .map(entry -> entry.period.memberId())
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(
                        CredentialsRepository.Validity::getMemberId, CredentialsRepository.Validity::getSince));
        entries.forEach((entry, httpSession) -> {
            var since = valid.get(entry.period.memberId());
            if (since == null || !entry.period.validSince(since)) {
                end(httpSession);
            }
        });
    }

    private static void end(HttpSession httpSession) {
        try {
            httpSession.invalidate();
        } catch (IllegalStateException e) {
            LOG.debug("The session had ended by itself", e);
        }
    }

    private static Optional<SignInPeriod> period(HttpSession httpSession) {
        return httpSession.getAttribute(ATTRIBUTE) instanceof Entry entry
                ? Optional.of(entry.period)
                : Optional.empty();
    }

    /** Stands in the session and makes it known here for as long as it does. */
    private final class Entry implements HttpSessionBindingListener {

        private final SignInPeriod period;

        Entry(SignInPeriod period) {
            this.period = period;
        }

        @Override
        public void valueBound(HttpSessionBindingEvent event) {
            open.put(this, event.getSession());
        }

        @Override
        public void valueUnbound(HttpSessionBindingEvent event) {
            open.remove(this);
        }
    }
}
