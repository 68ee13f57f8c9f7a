package gallery;

import app.debrief.common.ui.AppIcon;
import app.debrief.common.ui.ThemeToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

/** The sign-in page. */
@Route(value = "login", autoLayout = false)
@PageTitle("Sign in")
public class LoginGallery extends Main {

    private static final long serialVersionUID = 1L;

    LoginGallery() {
        addClassName("login");
        var mark = new Span();
        mark.addClassName("brand-mark");
        var brand = new Div(mark, new Span("Debrief"));
        brand.addClassName("brand");
        var title = new H1("Sign in");
        title.addClassName("login-title");
        var subtitle = new Paragraph("Sessions of your AI employees, reviewed.");
        subtitle.addClassName("login-subtitle");
        var message = new Div(AppIcon.ALERT.create(), new Span("E-mail or password is wrong."));
        message.addClassNames("message", "message-bad");
        var signIn = new Button("Sign in");
        signIn.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var card = new Div(title, subtitle, message, new TextField("E-mail"), new PasswordField("Password"), signIn);
        card.addClassName("login-card");
        var foot = new Div(new ThemeToggle());
        foot.addClassName("login-foot");
        add(brand, card, foot);
    }
}
