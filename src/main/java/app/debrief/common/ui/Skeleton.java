package app.debrief.common.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import java.util.stream.IntStream;

/** Grey rows of the true height while a list is loading; they appear after 300 ms, so that quick lists do not flicker. */
public final class Skeleton extends Div {

    public Skeleton(int rows) {
        addClassName("skeleton");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", translate("common.loading"));
        IntStream.range(0, rows).forEach(n -> add(row()));
    }

    private static Div row() {
        var row = new Div();
        row.addClassName("skeleton-row");
        return row;
    }
}
