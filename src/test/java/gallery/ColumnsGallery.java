package gallery;

import app.debrief.common.ui.AppIcon;
import app.debrief.common.ui.SectionLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;

/** The panel of columns. */
class ColumnsGallery extends Div {

    private static final long serialVersionUID = 1L;

    ColumnsGallery() {
        addClassNames("panel", "columns");
        var title = new H2("Columns");
        title.addClassName("panel-title");
        var count = new Span("11 of 28");
        count.addClassName("count");
        var head = new Div(title, count);
        head.addClassName("panel-head");
        var group = new Div(label());
        group.addClassName("columns-group");
        for (var name : new String[] {"Channel", "Contact", "Session Type", "Summary"}) {
            group.add(row(name));
        }
        var body = new Div(group);
        body.addClassName("panel-body");
        var done = new Button("Done");
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        done.addClassName("push-end");
        var foot = new Div(new Button("Reset", AppIcon.RESET.create()), done);
        foot.addClassName("panel-foot");
        add(head, body, foot);
    }

    private static Div label() {
        var label = new Div(new SectionLabel("Shown · in this order"));
        label.addClassName("columns-label");
        return label;
    }

    private static Div row(String name) {
        var grip = new Span(AppIcon.GRIP.create());
        grip.addClassName("column-grip");
        var box = new Checkbox(name, true);
        var type = new Span("text");
        type.addClassName("column-type");
        var moves = new Div(
                move(AppIcon.ARROW_UP, "Move " + name + " up"), move(AppIcon.ARROW_DOWN, "Move " + name + " down"));
        moves.addClassName("column-moves");
        var row = new Div(grip, box, type, moves);
        row.addClassName("column-row");
        return row;
    }

    private static Button move(AppIcon icon, String name) {
        var move = new Button(icon.create());
        move.addThemeVariants(ButtonVariant.LUMO_ICON);
        move.setAriaLabel(name);
        return move;
    }
}
