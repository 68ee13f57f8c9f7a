package app.debrief.account.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.account.Member;
import app.debrief.account.MemberService;
import app.debrief.account.MembershipService;
import app.debrief.account.OrganizationService;
import app.debrief.common.Access;
import app.debrief.common.Area;
import app.debrief.common.CurrentActor;
import app.debrief.common.InvalidInputException;
import app.debrief.common.NotAllowedException;
import app.debrief.common.ui.AppIcon;
import app.debrief.common.ui.FormSection;
import app.debrief.common.ui.Notices;
import app.debrief.common.ui.ViewHeader;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** One member: the person, the sign-in, and the roles in organizations. Each change holds at once. */
@Route(AccountNavigation.MEMBERS + "/:" + MemberView.PARAMETER)
@PermitAll
class MemberView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PARAMETER = "member";
    private static final long serialVersionUID = 1L;

    private final transient MemberService members;
    private final transient MembershipService memberships;
    private final transient OrganizationService organizations;
    private final transient CurrentActor actors;
    private String title = "";

    MemberView(
            MemberService members,
            MembershipService memberships,
            OrganizationService organizations,
            CurrentActor actors) {
        this.members = members;
        this.memberships = memberships;
        this.organizations = organizations;
        this.actors = actors;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get(PARAMETER)
                .filter(address -> address.matches("\\d{1,18}"))
                .flatMap(address -> members.find(Long.parseLong(address)))
                .orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(Member member) {
        title = member.name();
        var back = new Button(translate("member.list.title"), AppIcon.BACK.create());
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        back.addClickListener(click -> getUI().ifPresent(ui -> ui.navigate(AccountNavigation.MEMBERS)));
        var header = new ViewHeader(member.name());
        header.setSubtitle(member.email());
        header.addTools(back);
        var everywhere = actors.get().mayEverywhere(Area.MEMBERS, Access.WRITE);
        var form = new Div(
                new FormSection(
                        translate("member.section.person"),
                        new PersonFields(member, members, everywhere, this::attempt)),
                new FormSection(translate("member.section.roles"), roles(member, everywhere)));
        form.addClassName("form");
        var body = new Div(form);
        body.addClassNames("page-body", "page-body-padded");
        removeAll();
        add(header, body);
    }

    private Div roles(Member member, boolean everywhere) {
        var rows = new Div();
        rows.addClassName("form-rows");
        for (var held : members.memberships(member.id())) {
            organizations
                    .find(held.organizationId())
                    .ifPresent(where -> rows.add(
                            new MembershipRow(held, where, memberships, everywhere, work -> attempt(member, work))));
        }
        if (everywhere) {
            rows.add(new JoinRow(member, organizations.visible(), memberships, work -> attempt(member, work)));
        }
        return rows;
    }

    /** Does something to the member and shows what has become of it, or says why it cannot be. */
    private void attempt(Member member, Runnable work) {
        try {
            work.run();
            Notices.success(translate("account.saved"));
        } catch (InvalidInputException refused) {
            Notices.error(
                    translate("member.refused"),
                    translate("member.reason." + refused.field() + "." + refused.reason()));
        } catch (NotAllowedException refused) {
            Notices.error(translate("member.refused"), translate("member.not-allowed"));
        } catch (ObjectOptimisticLockingFailureException conflict) {
            Notices.conflict(translate("account.conflict.title"), translate("member.conflict.text"));
        }
        Optional<Member> now = members.find(member.id());
        now.ifPresentOrElse(this::show, () -> getUI().ifPresent(ui -> ui.navigate(AccountNavigation.MEMBERS)));
    }
}
