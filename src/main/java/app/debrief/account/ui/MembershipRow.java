package app.debrief.account.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.account.Membership;
import app.debrief.account.MembershipService;
import app.debrief.account.Organization;
import app.debrief.account.Role;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;

/** What a member is in one organization. Ownership is not taken away but handed to someone else. */
final class MembershipRow extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Membership held;
    private final transient MembershipService memberships;
    private final Select<Role> role = new Select<>();
    private final Checkbox analytics = new Checkbox(translate("member.field.analytics"));

    MembershipRow(
            Membership held,
            Organization organization,
            MembershipService memberships,
            boolean everywhere,
            Consumer<Runnable> attempt) {
        this.held = held;
        this.memberships = memberships;
        addClassName("form-row");
        role.setLabel(organization.name());
        role.setItemLabelGenerator(RoleNames::of);
        role.setItems(RoleNames.assignable(everywhere).stream()
                .filter(each -> each != Role.ADMINISTRATOR)
                .toList());
        role.setValue(held.role());
        role.setReadOnly(held.role() == Role.OWNER);
        analytics.setValue(held.analytics());
        var save = new Button(translate("account.save"), click -> attempt.accept(this::save));
        add(role, analytics, save);
        if (held.role() != Role.OWNER) {
            var leave = new Button(
                    translate("member.leave"),
                    click -> attempt.accept(() -> memberships.leave(held.memberId(), held.organizationId())));
            leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            add(leave);
        }
    }

    private void save() {
        if (role.getValue() == Role.OWNER && held.role() != Role.OWNER) {
            memberships.handOver(held.organizationId(), held.memberId());
        } else {
            memberships.change(held.memberId(), held.organizationId(), role.getValue(), analytics.getValue());
        }
    }
}
