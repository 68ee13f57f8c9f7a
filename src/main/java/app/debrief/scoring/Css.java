package app.debrief.scoring;

import java.math.BigDecimal;

/** The conversation score of a single session, from the stars that a person gave for the quality of the talk. */
public final class Css {

    private static final BigDecimal PER_STAR = new BigDecimal("0.2");

    private Css() {}

    /**
     * A fifth for each star, as published by Newo.
     *
     * @param stars 1 to 5
     * @return 0.2 to 1.0
     * @throws IllegalArgumentException if there are fewer or more stars
     */
    public static BigDecimal ofStars(int stars) {
        if (stars < 1 || stars > 5) {
            throw new IllegalArgumentException("Stars are 1 to 5, not " + stars);
        }
        return PER_STAR.multiply(BigDecimal.valueOf(stars));
    }
}
