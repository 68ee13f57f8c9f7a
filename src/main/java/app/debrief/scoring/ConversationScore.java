package app.debrief.scoring;

import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The mean {@link Css} of rated sessions that are no tests, as published by Newo; unrated ones are in neither part. */
public final class ConversationScore {

    private static final int MOST_STARS = 5;

    private ConversationScore() {}

    /**
     * The score from sums.
     *
     * @param starSum all stars of the rated sessions, tests left out
     * @param rated how many sessions these are
     * @return 0.2 to 1, scale 6; null if nothing is rated
     * @throws IllegalArgumentException if so many sessions cannot have that many stars
     */
    public static @Nullable BigDecimal of(long starSum, long rated) {
        if (starSum < rated) {
            throw new IllegalArgumentException(rated + " rated sessions have more stars than " + starSum);
        }
        return Share.of(starSum, MOST_STARS * rated);
    }

    /** The score of these sessions; null if none of them is rated and no test. */
    public static @Nullable BigDecimal of(Collection<RatedSession> sessions) {
        var starSum = 0L;
        var rated = 0L;
        for (var session : sessions) {
            var stars = session.stars();
            if (stars != null && !session.test()) {
                starSum += stars;
                rated++;
            }
        }
        return of(starSum, rated);
    }
}
