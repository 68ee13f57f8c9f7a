package app.debrief.common.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A rating of 1 to 5 as stars: five are always drawn, and it is spoken as "3 of 5"; without a rating a text says so. */
public final class Stars extends Span {

    private static final int MOST = 5;
    private static final int GRID = 24;

    /**
     * Draws a rating.
     *
     * @param rating 1 to 5; null for not rated
     * @throws IllegalArgumentException if the rating lies outside 1 to 5
     */
    public Stars(@Nullable Integer rating) {
        if (rating == null) {
            addClassName("stars-none");
            setText(translate("common.stars.none"));
            return;
        }
        addClassName("stars");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", translate("common.stars.spoken", rating));
        getElement().setProperty("innerHTML", markup(rating));
    }

    /**
     * The drawing alone, for templates of cells, which then add the spoken text.
     *
     * @param rating 1 to 5
     * @throws IllegalArgumentException if the rating lies outside 1 to 5
     */
    public static String markup(int rating) {
        if (rating < 1 || rating > MOST) {
            throw new IllegalArgumentException("A rating is 1 to 5, not " + rating);
        }
        return IntStream.range(0, MOST)
                .mapToObj(n -> "<use href=\"%s\" x=\"%d\" width=\"%d\" height=\"%d\"></use>"
                        .formatted((n < rating ? AppIcon.STAR_FILLED : AppIcon.STAR).href(), n * GRID, GRID, GRID))
                .collect(Collectors.joining(
                        "", "<svg viewBox=\"0 0 %d %d\" aria-hidden=\"true\">".formatted(MOST * GRID, GRID), "</svg>"));
    }
}
