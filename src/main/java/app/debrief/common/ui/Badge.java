package app.debrief.common.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A state in a word: icon and text always together, colour only as the third sign. */
public final class Badge extends Span {

    /** What the state means for the reader. */
    public enum Kind {
        OK,
        WARN,
        BAD,
        NEUTRAL,
        ACCENT;

        /** The style class of this kind, for templates of cells; always beside {@code badge}. */
        public String className() {
            return "badge-" + name().toLowerCase(Locale.ROOT);
        }
    }

    public Badge(Kind kind, AppIcon icon, String text) {
        addClassNames("badge", kind.className());
        if (icon == AppIcon.SPINNER) {
            addClassName("badge-spinning");
        }
        add(icon.create(), new Span(text));
    }
}
