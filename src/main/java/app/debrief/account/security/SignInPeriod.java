package app.debrief.account.security;

import java.time.Duration;
import java.time.Instant;

/** How long one sign-in has lasted, and when the person last did something. */
final class SignInPeriod {

    static final Duration IDLE_LIMIT = Duration.ofMinutes(60);
    static final Duration WHOLE_LIMIT = Duration.ofHours(12);

    private final long memberId;
    private final Instant began;
    private volatile Instant verified;
    private volatile Instant acted;

    SignInPeriod(long memberId, Instant began) {
        this.memberId = memberId;
        this.began = began;
        this.verified = began;
        this.acted = began;
    }

    long memberId() {
        return memberId;
    }

    void acted(Instant at) {
        acted = at;
    }

    /** The person has just proved to be the right one again, by changing the password. */
    void verified(Instant at) {
        verified = at;
    }

    /** Whether the sign-in was made, or proved anew, with the password that is valid since then. */
    boolean validSince(Instant since) {
        return !verified.isBefore(since);
    }

    boolean over(Instant now) {
        return !now.isBefore(acted.plus(IDLE_LIMIT)) || !now.isBefore(began.plus(WHOLE_LIMIT));
    }
}
