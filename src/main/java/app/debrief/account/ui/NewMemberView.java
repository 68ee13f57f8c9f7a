package app.debrief.account.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.account.MemberService;
import app.debrief.account.NewMember;
import app.debrief.account.Organization;
import app.debrief.account.OrganizationService;
import app.debrief.account.Role;
import app.debrief.account.TemporaryPassword;
import app.debrief.common.Access;
import app.debrief.common.Area;
import app.debrief.common.CurrentActor;
import app.debrief.common.InvalidInputException;
import app.debrief.common.ui.AppIcon;
import app.debrief.common.ui.FieldErrors;
import app.debrief.common.ui.FormSection;
import app.debrief.common.ui.Notices;
import app.debrief.common.ui.ViewHeader;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Stream;

/** Gives a new person a sign-in. */
@Route(AccountNavigation.MEMBERS + "/" + AccountNavigation.NEW)
@PermitAll
class NewMemberView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient MemberService members;
    private final transient OrganizationService organizations;
    private final transient CurrentActor actors;
    private final transient FieldErrors errors = new FieldErrors("member");
    private final TextField name = errors.labelled("name", new TextField());
    private final TextField email = errors.labelled("email", new TextField());
    private final Select<Role> role = errors.labelled("role", new Select<>());
    private final Select<Organization> organization = errors.labelled("organization", new Select<>());
    private final Checkbox analytics = errors.labelled("analytics", new Checkbox());
    private final TextField password = errors.labelled("password", new TextField());
    private final Button create = new Button(translate("member.create"));

    NewMemberView(MemberService members, OrganizationService organizations, CurrentActor actors) {
        this.members = members;
        this.organizations = organizations;
        this.actors = actors;
        addClassName("page");
        role.setItemLabelGenerator(RoleNames::of);
        role.addValueChangeListener(chosen -> organization.setVisible(chosen.getValue() != Role.ADMINISTRATOR));
        organization.setItemLabelGenerator(Organization::name);
        password.setValue(TemporaryPassword.generate());
        Stream.of(name, email, password).forEach(field -> field.setRequiredIndicatorVisible(true));
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        create.setDisableOnClick(true);
        create.addClickListener(click -> create());
        add(header(), body());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var actor = actors.get();
        var own = organizations.visible().stream()
                .filter(each -> actor.may(Area.MEMBERS, Access.WRITE, each.id()))
                .toList();
        var everywhere = actor.mayEverywhere(Area.MEMBERS, Access.WRITE);
        if (own.isEmpty() && !everywhere) {
            throw new AccessDeniedException();
        }
        organization.setItems(own);
        if (own.size() == 1) {
            organization.setValue(own.getFirst());
        }
        role.setItems(RoleNames.assignable(everywhere));
        role.setValue(Role.VIEWER);
    }

    @Override
    public String getPageTitle() {
        return translate("member.new");
    }

    private ViewHeader header() {
        var back = new Button(translate("member.list.title"), AppIcon.BACK.create());
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        back.addClickListener(click -> getUI().ifPresent(ui -> ui.navigate(AccountNavigation.MEMBERS)));
        var header = new ViewHeader(translate("member.new"));
        header.addTools(back);
        header.addToolsAtEnd(create);
        return header;
    }

    private Div body() {
        var form = new Div(FormSection.ofFields(
                translate("member.section.person"), name, email, role, organization, analytics, password));
        form.addClassName("form");
        var body = new Div(form);
        body.addClassNames("page-body", "page-body-padded");
        return body;
    }

    private void create() {
        try {
            errors.clear();
            var person = new NewMember(email.getValue(), name.getValue(), password.getValue(), true);
            var created = role.getValue() == Role.ADMINISTRATOR
                    ? members.createAdministrator(person)
                    : members.invite(person, chosenOrganization(), role.getValue(), analytics.getValue());
            Notices.success(translate("member.created"));
            getUI().ifPresent(ui -> AccountNavigation.open(ui, AccountNavigation.MEMBERS, created.id()));
        } catch (InvalidInputException refused) {
            errors.show(refused);
        } finally {
            create.setEnabled(true);
        }
    }

    private long chosenOrganization() {
        if (organization.isEmpty()) {
            throw new InvalidInputException("organization", "blank");
        }
        return organization.getValue().id();
    }
}
