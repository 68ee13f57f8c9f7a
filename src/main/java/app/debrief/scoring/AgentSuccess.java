package app.debrief.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Successes among all assessed sessions, lead or not; tests stay out. This figure above lists is our own. */
public final class AgentSuccess {

    private AgentSuccess() {}

    /**
     * The score from counts.
     *
     * @param successes sessions with an effective {@link Assessment#YES_A} or {@link Assessment#YES_B}, tests left out
     * @param failures sessions with an effective {@link Assessment#NO}, tests left out
     * @return 0 to 1, scale 6; null if both counts are 0
     * @throws IllegalArgumentException if a count is negative
     */
    public static @Nullable BigDecimal of(long successes, long failures) {
        return Share.of(successes, successes + failures);
    }
}
