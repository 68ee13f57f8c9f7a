package app.debrief.account.security;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.account.DemoSignIns.DemoSignIn;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** A form that the browser itself sends, so that password managers know it and no script sees the password. */
@Tag("form")
class SignInForm extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    private final TextField email = new TextField(translate("account.email"));
    private final PasswordField password = new PasswordField(translate("account.password"));

    SignInForm() {
        addClassName("login-form");
        getElement().setAttribute("method", "post").setAttribute("action", "login");
        email.getElement().setProperty("name", LoginView.EMAIL);
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setAutocapitalize(Autocapitalize.NONE);
        email.setAutofocus(true);
        password.getElement().setProperty("name", LoginView.PASSWORD);
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        var submit = new NativeButton(translate("account.sign-in"));
        submit.getElement().setAttribute("type", "submit");
        submit.addClassName("login-submit");
        add(token(), email, password, submit);
    }

    /** Puts in a name that was typed before, so that only the password is left to type. */
    void remember(String typed) {
        email.setValue(typed);
        email.setAutofocus(false);
        password.setAutofocus(true);
    }

    void fill(DemoSignIn signIn) {
        email.setValue(signIn.email());
        password.setValue(signIn.password());
    }

    private static Input token() {
        var input = new Input();
        input.setType("hidden");
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            input.getElement().setAttribute("name", token.getParameterName());
            input.getElement().setAttribute("value", token.getToken());
        }
        return input;
    }
}
