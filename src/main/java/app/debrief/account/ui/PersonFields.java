package app.debrief.account.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.account.Member;
import app.debrief.account.MemberService;
import app.debrief.account.TemporaryPassword;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;

/** The name and the sign-in of a member. */
final class PersonFields extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Member member;
    private final transient MemberService members;
    private final transient BiConsumer<Member, Runnable> attempt;

    PersonFields(Member member, MemberService members, boolean everywhere, BiConsumer<Member, Runnable> attempt) {
        this.member = member;
        this.members = members;
        this.attempt = attempt;
        addClassName("form-rows");
        var name = new TextField(translate("member.field.name"));
        name.setValue(member.name());
        var rename = new Button(
                translate("member.rename"),
                click -> attempt.accept(member, () -> members.rename(member.id(), member.revision(), name.getValue())));
        add(row(name, rename));
        var signIn = row(new Button(translate("member.reset"), click -> askForReset()), disabling());
        if (everywhere) {
            signIn.add(new Button(
                    translate(member.administrator() ? "member.administrator.take" : "member.administrator.give"),
                    click -> attempt.accept(
                            member, () -> members.setAdministrator(member.id(), !member.administrator()))));
        }
        add(signIn);
    }

    private Button disabling() {
        return member.disabled()
                ? new Button(
                        translate("member.enable"), click -> attempt.accept(member, () -> members.enable(member.id())))
                : new Button(
                        translate("member.disable"),
                        click -> attempt.accept(member, () -> members.disable(member.id())));
    }

    /** Shows the password before it is set: afterwards nobody can read it any more. */
    private void askForReset() {
        var password = new TextField(translate("member.field.password"));
        password.setValue(TemporaryPassword.generate());
        password.setReadOnly(true);
        var dialog = new ConfirmDialog();
        dialog.setHeader(translate("member.reset"));
        dialog.setText(new Div(new Div(translate("member.reset.text", member.name())), password));
        dialog.setCancelable(true);
        dialog.setCancelText(translate("account.cancel"));
        dialog.setConfirmText(translate("member.reset"));
        dialog.addConfirmListener(
                confirmed -> attempt.accept(member, () -> members.resetPassword(member.id(), password.getValue())));
        dialog.open();
    }

    private static Div row(Component... parts) {
        var row = new Div(parts);
        row.addClassName("form-row");
        return row;
    }
}
