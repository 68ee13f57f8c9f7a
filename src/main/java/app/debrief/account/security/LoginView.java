package app.debrief.account.security;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.account.DemoSignIns;
import app.debrief.account.DemoSignIns.DemoSignIn;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** Where people sign in. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends CardPage implements BeforeEnterObserver, HasDynamicTitle {

    static final String EMAIL = "username";
    static final String PASSWORD = "password";

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_WAIT = 15;

    private final transient AuthenticationContext authentication;
    private final transient FirstAdministrator firstAdministrator;
    private final SignInForm form = new SignInForm();

    LoginView(
            AuthenticationContext authentication,
            FirstAdministrator firstAdministrator,
            ObjectProvider<DemoSignIns> demo) {
        this.authentication = authentication;
        this.firstAdministrator = firstAdministrator;
        var signIns =
                demo.orderedStream().flatMap(each -> each.signIns().stream()).toList();
        compose(
                translate("account.sign-in"),
                translate("account.sign-in.subtitle"),
                form,
                signIns.isEmpty() ? new Component[0] : new Component[] {demoBox(signIns)});
    }

    @Override
    public String getPageTitle() {
        return translate("account.sign-in");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        if (authentication.isAuthenticated()) {
            entering.forwardTo("");
            return;
        }
        if (firstAdministrator.missing()) {
            entering.forwardTo(SetupView.class);
            return;
        }
        say(entering.getLocation().getQueryParameters());
        Presence.httpSession().ifPresent(httpSession -> {
            if (httpSession.getAttribute(SignInFailureHandler.TYPED_EMAIL) instanceof String typed) {
                httpSession.removeAttribute(SignInFailureHandler.TYPED_EMAIL);
                form.remember(typed);
            }
        });
    }

    private void say(QueryParameters parameters) {
        parameters
                .getSingleParameter("wait")
                .filter(minutes -> minutes.matches("\\d{1,2}"))
                .map(Integer::valueOf)
                .ifPresentOrElse(
                        minutes -> complain(translate("account.sign-in.wait", Math.clamp(minutes, 1, LONGEST_WAIT))),
                        () -> {
                            if (parameters.getParameters().containsKey("error")) {
                                complain(translate("account.sign-in.wrong"));
                            } else if (parameters.getParameters().containsKey("again")) {
                                complain(translate("account.sign-in.again"));
                            }
                        });
    }

    private Div demoBox(List<DemoSignIn> signIns) {
        var title = new H2(translate("account.demo"));
        title.addClassName("section-label");
        var box = new Div(title);
        box.addClassName("login-demo");
        for (var signIn : signIns) {
            var row = new NativeButton();
            row.addClassName("login-demo-row");
            row.add(
                    new Span(signIn.email()),
                    new Span(translate("choice.Role." + signIn.role().name())));
            row.addClickListener(click -> form.fill(signIn));
            box.add(row);
        }
        return box;
    }
}
