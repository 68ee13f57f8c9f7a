package app.debrief.session.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.common.ui.AppIcon;
import app.debrief.session.ReviewRules;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Five stars to click; the star chosen already takes the rating away. */
final class StarRating extends Div {

    private static final long serialVersionUID = 1L;

    private final List<Button> stars;
    private final Span none = new Span(translate("session.empty.not-rated"));
    private final SerializableConsumer<@Nullable Integer> onChoice;
    private @Nullable Integer rating;

    StarRating(boolean editable, SerializableConsumer<@Nullable Integer> onChoice) {
        this.onChoice = onChoice;
        addClassName("star-rating");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", translate("session.detail.stars"));
        stars = IntStream.rangeClosed(1, ReviewRules.MOST_STARS)
                .mapToObj(this::star)
                .toList();
        stars.forEach(star -> star.setEnabled(editable));
        none.addClassName("empty-value");
        stars.forEach(this::add);
        add(none);
    }

    void show(@Nullable Integer given) {
        rating = given;
        none.setVisible(given == null);
        for (int i = 0; i < ReviewRules.MOST_STARS; i++) {
            var star = stars.get(i);
            var chosen = given != null && given == i + 1;
            star.setIcon((given != null && i < given ? AppIcon.STAR_FILLED : AppIcon.STAR).create());
            star.setAriaLabel(
                    chosen ? translate("session.detail.stars.clear") : translate("session.detail.stars.one", i + 1));
            star.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
        }
    }

    private Button star(int number) {
        var star = new Button();
        star.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        star.addClickListener(click -> onChoice.accept(rating != null && rating == number ? null : number));
        return star;
    }
}
