package app.debrief.scoring;

import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The mean success factor of opportunities, as published by Newo. That tests and opportunities which nobody has
 * assessed stay out is our decision.
 */
public final class OpportunitySuccessScore {

    private OpportunitySuccessScore() {}

    /**
     * The score from counts.
     *
     * @param successes those with an effective {@link Assessment#YES_A} or {@link Assessment#YES_B}, tests left out
     * @param failures those with an effective {@link Assessment#NO}, tests left out
     * @return 0 to 1, scale 6; null if both counts are 0
     * @throws IllegalArgumentException if a count is negative
     */
    public static @Nullable BigDecimal of(long successes, long failures) {
        return Share.of(successes, successes + failures);
    }

    /** The score of these sessions; null if none of them counts. */
    public static @Nullable BigDecimal of(Collection<AssessedSession> sessions) {
        return AssessedSession.successShare(sessions, session -> Boolean.TRUE.equals(session.opportunity()));
    }
}
