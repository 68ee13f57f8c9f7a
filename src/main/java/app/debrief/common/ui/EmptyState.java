package app.debrief.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Says why there is nothing to see and what can be done about it. */
public final class EmptyState extends Div {

    private final H2 heading;

    public EmptyState(AppIcon icon, String title, String text, Component... actions) {
        addClassName("empty-state");
        var circle = new Div(icon.create());
        circle.addClassName("empty-state-icon");
        heading = new H2(title);
        heading.addClassName("empty-state-title");
        var explanation = new Paragraph(text);
        explanation.addClassName("empty-state-text");
        add(circle, heading, explanation);
        if (actions.length > 0) {
            var row = new Div(actions);
            row.addClassName("empty-state-actions");
            add(row);
        }
    }

    /** Makes the title the heading of the whole page, where nothing else stands on it. */
    public EmptyState asPage() {
        heading.getElement().setAttribute("aria-level", "1");
        return this;
    }
}
