package app.debrief.account.security;

import app.debrief.account.EmailAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets a pair of account and client address wait 15 minutes after 5 failures within 15 minutes, and nobody else. Counted
 * in the database, so that a restart forgives nothing. Whether the account exists makes no difference.
 */
@Component
class SignInThrottle {

    private static final int FAILURES = 5;
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final Duration WAIT = Duration.ofMinutes(15);

    private final SignInFailureRepository failures;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SignInThrottle(SignInFailureRepository failures, PlatformTransactionManager transactions, Clock clock) {
        this.failures = failures;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Asks for one attempt. It counts as failed until {@link #succeeded} says otherwise, so that many attempts at the same
     * moment do not slip through together; one at a time asks here for the same reason.
     *
     * @return how long the pair has to wait still; empty if it may try now
     */
    synchronized Optional<Duration> admit(String email, String address) {
        return transaction.execute(status -> {
            var account = digest(email);
            var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            var latest = failures.findLatest(account, address, Limit.of(FAILURES));
            if (latest.size() == FAILURES) {
                var last = latest.getFirst();
                var first = latest.getLast();
                var until = last.plus(WAIT);
                if (last.isBefore(first.plus(WINDOW)) && now.isBefore(until)) {
                    return Optional.of(Duration.between(now, until));
                }
            }
            failures.save(new SignInFailure(account, address, now));
            return Optional.empty();
        });
    }

    /** Forgets the pair's failures. */
    void succeeded(String email, String address) {
        transaction.executeWithoutResult(status -> failures.deletePair(digest(email), address));
    }

    /** Removes what no longer counts. */
    @Scheduled(fixedDelayString = "PT10M")
    void forget() {
        transaction.executeWithoutResult(
                status -> failures.deleteOlder(clock.instant().minus(WINDOW).minus(WAIT)));
    }

    private static String digest(String email) {
        return Digest.of(EmailAddress.normalized(email));
    }
}
