package app.debrief.common.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** Who is signed in, at the lower end of the side bar; opens what concerns the person. */
public final class UserFooter extends NativeButton {

    public UserFooter(String name, String role) {
        addClassName("user-footer");
        var mark = new Span(AppIcon.PERSON.create());
        mark.addClassName("user-mark");
        var who = new Span(name);
        who.addClassName("user-name");
        var as = new Span(role);
        as.addClassName("user-role");
        add(mark, who, as);
    }
}
