package app.debrief.account.security;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** The pair of account and address has to wait before it may try again. */
class WaitingException extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final long minutes;

    WaitingException(Duration remaining) {
        super("Too many failed sign-ins");
        this.minutes = Math.max(1, remaining.plusSeconds(59).toMinutes());
    }

    /** How long, in minutes begun. */
    long minutes() {
        return minutes;
    }
}
