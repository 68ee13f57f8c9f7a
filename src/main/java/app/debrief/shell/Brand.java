package app.debrief.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The product's sign and name, and beside it which part of the product this is. */
class Brand extends Div {

    private static final long serialVersionUID = 1L;
    private static final String NAME = "Debrief";

    Brand(String part) {
        addClassName("brand");
        var mark = new Span();
        mark.addClassName("brand-mark");
        var name = new Span(NAME);
        name.addClassName("brand-name");
        var note = new Span(part);
        note.addClassName("brand-note");
        add(mark, name, note);
    }
}
