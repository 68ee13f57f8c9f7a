package app.debrief.common.ui;

import com.vaadin.flow.component.html.H3;

/** The small heading of a section inside a panel. */
public final class SectionLabel extends H3 {

    public SectionLabel(String text) {
        super(text);
        addClassName("section-label");
    }
}
