package app.debrief.scoring;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the scores of success need to know of a session.
 *
 * @param lead null if not analysed
 * @param opportunity null if not analysed
 * @param auto the automatic assessment; null if there is none
 * @param human a person's assessment; null if there is none
 * @param test whether it was a test session
 */
public record AssessedSession(
        @Nullable Boolean lead,
        @Nullable Boolean opportunity,
        @Nullable Assessment auto,
        @Nullable Assessment human,
        boolean test) {

    /** The share of successes among assessed sessions that are no tests and meet the condition; null if none does. */
    static @Nullable BigDecimal successShare(
            Collection<AssessedSession> sessions, Predicate<AssessedSession> condition) {
        var successes = 0L;
        var assessed = 0L;
        for (var session : sessions) {
            var assessment = Assessment.effective(session.auto(), session.human());
            if (assessment != null && !session.test() && condition.test(session)) {
                successes += assessment.success() ? 1 : 0;
                assessed++;
            }
        }
        return Share.of(successes, assessed);
    }
}
