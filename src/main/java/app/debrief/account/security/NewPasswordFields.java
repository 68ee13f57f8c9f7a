package app.debrief.account.security;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.account.PasswordPolicy;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Supplier;

/** A new password, typed twice and judged while it is typed. */
final class NewPasswordFields {

    private static final int TYPING_PAUSE_MS = 300;

    private final PasswordPolicy policy;
    private final Supplier<String[]> about;
    private final PasswordField replacement = field("account.password.new");
    private final PasswordField repeated = field("account.password.repeat");

    /**
     * Empty fields.
     *
     * @param about what others know of the person, see {@link PasswordPolicy#judge}
     */
    NewPasswordFields(PasswordPolicy policy, Supplier<String[]> about) {
        this.policy = policy;
        this.about = about;
        replacement.setHelperText(translate("account.password.help"));
        replacement.setValueChangeMode(ValueChangeMode.TIMEOUT);
        replacement.setValueChangeTimeout(TYPING_PAUSE_MS);
        replacement.addValueChangeListener(typed -> judge());
    }

    PasswordField replacement() {
        return replacement;
    }

    PasswordField repeated() {
        return repeated;
    }

    String value() {
        return replacement.getValue();
    }

    /** Marks what is not good enough. */
    boolean valid() {
        var verdict = policy.judge(value(), about.get());
        var reason = verdict.reason();
        replacement.setInvalid(reason != null);
        replacement.setErrorMessage(reason == null ? "" : translate("account.reason.password." + reason));
        var same = value().equals(repeated.getValue());
        repeated.setInvalid(!same);
        repeated.setErrorMessage(same ? "" : translate("account.reason.repeat"));
        return verdict.good() && same;
    }

    private void judge() {
        replacement.setInvalid(false);
        if (value().isEmpty()) {
            replacement.setHelperText(translate("account.password.help"));
            return;
        }
        var verdict = policy.judge(value(), about.get());
        var reason = verdict.reason();
        var judgement =
                reason == null ? translate("account.password.good") : translate("account.reason.password." + reason);
        var advice = verdict.good() || verdict.advice().isEmpty()
                ? ""
                : " " + verdict.advice().getFirst();
        replacement.setHelperText(judgement + advice);
    }

    private static PasswordField field(String labelKey) {
        var field = new PasswordField(translate(labelKey));
        field.setAutocomplete(Autocomplete.NEW_PASSWORD);
        field.setManualValidation(true);
        return field;
    }
}
