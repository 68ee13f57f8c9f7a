package app.debrief.account.security;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.account.OwnAccount;
import app.debrief.account.PasswordPolicy;
import app.debrief.common.InvalidInputException;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;

/** Where people replace their own password; with a temporary one they see this page before any other. */
@Route(value = "change-password", autoLayout = false)
@PermitAll
class ChangePasswordView extends CardPage implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient OwnAccount account;
    private final transient SignInLimits limits;
    private final transient NewPasswordFields fields;
    private final PasswordField current = new PasswordField(translate("account.password.current"));

    ChangePasswordView(
            OwnAccount account, PasswordPolicy policy, SignInLimits limits, AuthenticationContext authentication) {
        this.account = account;
        this.limits = limits;
        var me = account.me();
        this.fields = new NewPasswordFields(policy, () -> new String[] {me.email(), me.name()});
        current.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        current.setAutofocus(true);
        current.setManualValidation(true);
        var change = new Button(translate("account.password.change"), click -> change());
        change.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        change.addClickShortcut(Key.ENTER);
        var leave = me.passwordTemporary()
                ? new Button(translate("account.sign-out"), click -> authentication.logout())
                : new Button(translate("account.password.keep"), click -> back());
        leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var form = new Div(current, fields.replacement(), fields.repeated(), change, leave);
        form.addClassName("login-form");
        compose(
                translate("account.password.change"),
                translate(me.passwordTemporary() ? "account.password.temporary" : "account.password.subtitle"),
                form);
    }

    @Override
    public String getPageTitle() {
        return translate("account.password.change");
    }

    private void back() {
        getUI().ifPresent(ui -> ui.getPage().getHistory().back());
    }

    private void change() {
        current.setInvalid(false);
        if (!fields.valid()) {
            return;
        }
        try {
            account.changePassword(current.getValue(), fields.value());
            Presence.httpSession().ifPresent(limits::verified);
            getUI().ifPresent(ui -> ui.navigate(""));
        } catch (InvalidInputException refused) {
            var field = refused.field().equals("current") ? current : fields.replacement();
            field.setErrorMessage(translate("account.reason." + refused.field() + "." + refused.reason()));
            field.setInvalid(true);
            field.focus();
        }
    }
}
