package app.debrief.scoring;

import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Successes among the assessed leads, as published by Newo: successes ÷ (successes + failures). Tests and whatever is
 * no lead stay out; so do leads that nobody has assessed, since the total is the sum of the two.
 */
public final class LeadSuccessScore {

    private LeadSuccessScore() {}

    /**
     * The score from counts.
     *
     * @param successes leads with an effective {@link Assessment#YES_A} or {@link Assessment#YES_B}, tests left out
     * @param failures leads with an effective {@link Assessment#NO}, tests left out
     * @return 0 to 1, scale 6; null if both counts are 0
     * @throws IllegalArgumentException if a count is negative
     */
    public static @Nullable BigDecimal of(long successes, long failures) {
        return Share.of(successes, successes + failures);
    }

    /** The score of these sessions; null if none of them counts. */
    public static @Nullable BigDecimal of(Collection<AssessedSession> sessions) {
        return AssessedSession.successShare(sessions, session -> Boolean.TRUE.equals(session.lead()));
    }
}
