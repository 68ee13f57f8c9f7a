package app.debrief.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** A part of a whole, the form of every score. */
final class Share {

    private static final int SCALE = 6;

    private Share() {}

    /**
     * The ratio, scale 6, rounded half up; null where there is no whole, since no score is not a score of zero.
     *
     * @throws IllegalArgumentException if the part is negative or larger than the whole
     */
    static @Nullable BigDecimal of(long part, long whole) {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " is no part of " + whole);
        }
        return whole == 0
                ? null
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), SCALE, RoundingMode.HALF_UP);
    }
}
