package app.debrief.account.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.account.Member;
import app.debrief.account.MembershipService;
import app.debrief.account.Organization;
import app.debrief.account.Role;
import app.debrief.common.InvalidInputException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;

/** Takes a member into one more organization. */
final class JoinRow extends Div {

    private static final long serialVersionUID = 1L;

    JoinRow(
            Member member,
            List<Organization> organizations,
            MembershipService memberships,
            Consumer<Runnable> attempt) {
        addClassName("form-row");
        var where = new Select<Organization>();
        where.setLabel(translate("member.join"));
        where.setItemLabelGenerator(Organization::name);
        where.setItems(organizations);
        var role = new Select<Role>();
        role.setLabel(translate("member.field.role"));
        role.setItemLabelGenerator(RoleNames::of);
        role.setItems(RoleNames.assignable(true).stream()
                .filter(each -> each != Role.ADMINISTRATOR)
                .toList());
        role.setValue(Role.VIEWER);
        var join = new Button(
                translate("member.join.do"),
                click -> attempt.accept(() -> {
                    if (where.isEmpty()) {
                        throw new InvalidInputException("organization", "blank");
                    }
                    memberships.join(member.id(), where.getValue().id(), role.getValue(), false);
                }));
        add(where, role, join);
    }
}
