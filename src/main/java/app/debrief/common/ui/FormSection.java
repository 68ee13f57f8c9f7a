package app.debrief.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A part of a form below its heading. */
public final class FormSection extends Section {

    private static final long serialVersionUID = 1L;

    public FormSection(String title, Component... content) {
        var heading = new H2(title);
        heading.addClassName("section-label");
        addClassName("form-section");
        add(heading);
        add(content);
    }

    /** A part with fields side by side, as many as there is room for. */
    public static FormSection ofFields(String title, Component... fields) {
        var row = new Div(fields);
        row.addClassName("form-fields");
        return new FormSection(title, row);
    }
}
