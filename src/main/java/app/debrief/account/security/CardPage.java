package app.debrief.account.security;

import app.debrief.common.ui.AppIcon;
import app.debrief.common.ui.ThemeToggle;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A page outside the application's frame: the brand, one card, and the choice of the theme. */
class CardPage extends Main {

    private static final long serialVersionUID = 1L;

    private final Div message = new Div();

    CardPage() {
        addClassName("login");
        message.setVisible(false);
        message.getElement().setAttribute("role", "alert");
    }

    /** Puts everything in its place. */
    void compose(String title, String subtitle, Component form, Component... below) {
        var mark = new Span();
        mark.addClassName("brand-mark");
        var brand = new Div(mark, new Span("Debrief"));
        brand.addClassName("brand");
        var heading = new H1(title);
        heading.addClassName("login-title");
        var explanation = new Paragraph(subtitle);
        explanation.addClassName("login-subtitle");
        var card = new Div(heading, explanation, message, form);
        card.addClassName("login-card");
        var foot = new Div(new ThemeToggle());
        foot.addClassName("login-foot");
        add(brand, card);
        add(below);
        add(foot);
    }

    /** Says what went wrong, above the form. */
    void complain(String text) {
        message.removeAll();
        message.add(AppIcon.ALERT.create(), new Span(text));
        message.setClassName("message message-bad");
        message.setVisible(true);
    }
}
