package app.debrief.account.security;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.account.NewMember;
import app.debrief.account.PasswordPolicy;
import app.debrief.common.InvalidInputException;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;

/** Where the first administrator is made with the token from the log; gone as soon as that is done. */
@Route(value = "setup", autoLayout = false)
@AnonymousAllowed
class SetupView extends CardPage implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient FirstAdministrator firstAdministrator;
    private final transient NewPasswordFields fields;
    private final PasswordField token = new PasswordField(translate("account.setup.token"));
    private final TextField email = new TextField(translate("account.email"));
    private final TextField name = new TextField(translate("account.name"));

    SetupView(FirstAdministrator firstAdministrator, PasswordPolicy policy) {
        this.firstAdministrator = firstAdministrator;
        this.fields = new NewPasswordFields(policy, () -> new String[] {email.getValue(), name.getValue()});
        token.setHelperText(translate("account.setup.token.help"));
        token.getElement().setProperty("autocomplete", "one-time-code");
        token.setAutofocus(true);
        token.setManualValidation(true);
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setManualValidation(true);
        name.setAutocomplete(Autocomplete.NAME);
        name.setManualValidation(true);
        var create = new Button(translate("account.setup.create"), click -> create());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        create.addClickShortcut(Key.ENTER);
        var form = new Div(token, name, email, fields.replacement(), fields.repeated(), create);
        form.addClassName("login-form");
        compose(translate("account.setup"), translate("account.setup.subtitle"), form);
    }

    @Override
    public String getPageTitle() {
        return translate("account.setup");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        if (!firstAdministrator.missing()) {
            entering.forwardTo(LoginView.class);
        }
    }

    private void create() {
        Map<String, TextFieldBase<?, String>> byName = Map.of("token", token, "email", email, "name", name);
        byName.values().forEach(field -> field.setInvalid(false));
        if (!fields.valid()) {
            return;
        }
        try {
            firstAdministrator.create(
                    token.getValue(), new NewMember(email.getValue(), name.getValue(), fields.value(), false));
            getUI().ifPresent(ui -> ui.navigate(LoginView.class));
        } catch (InvalidInputException refused) {
            var field = byName.getOrDefault(refused.field(), fields.replacement());
            field.setErrorMessage(translate("account.reason." + refused.field() + "." + refused.reason()));
            field.setInvalid(true);
            field.focus();
        }
    }
}
