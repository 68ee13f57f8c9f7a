package app.debrief.grid.ui;

import app.debrief.common.ui.Badge;
import app.debrief.grid.ChoiceLook;
import com.vaadin.flow.component.html.Span;

/** A value of a choice as its field declares its look. */
public final class DrawnChoice extends Span {

    private static final long serialVersionUID = 1L;

    /** The word in that look. */
    public DrawnChoice(String word, ChoiceLook look) {
        if (look.badge() != null && look.icon() != null) {
            add(new Badge(look.badge(), look.icon(), word));
            return;
        }
        if (look.icon() != null) {
            addClassName("with-icon");
            add(look.icon().createSmall());
        }
        add(new Span(word));
    }
}
