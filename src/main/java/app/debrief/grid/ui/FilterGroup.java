package app.debrief.grid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** The controls of one filter below its name. */
final class FilterGroup extends Div {

    private final Div head = new Div();

    FilterGroup(String label) {
        addClassName("filter-group");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label);
        var name = new H3(label);
        name.addClassName("filter-label");
        head.add(name);
        head.addClassName("filter-head");
        add(head);
    }

    /** Puts a remark at the end of the heading. */
    void setRemark(String text) {
        var remark = new Span(text);
        remark.addClassName("filter-help");
        head.add(remark);
    }

    /** Puts a button at the end of the heading that takes the choice back. */
    NativeButton addClear(String text, String spoken, Runnable onClear) {
        var clear = new NativeButton(text, click -> onClear.run());
        clear.addClassNames("link", "filter-clear");
        clear.setAriaLabel(spoken);
        head.add(clear);
        return clear;
    }

    void addControls(Component... controls) {
        add(controls);
    }
}
