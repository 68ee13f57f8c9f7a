package app.debrief.account.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.account.Organization;
import app.debrief.account.OrganizationData;
import app.debrief.account.OrganizationService;
import app.debrief.common.Access;
import app.debrief.common.Area;
import app.debrief.common.CurrentActor;
import app.debrief.common.InvalidInputException;
import app.debrief.common.ui.AppIcon;
import app.debrief.common.ui.Notices;
import app.debrief.common.ui.ViewHeader;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** One organization with everything that may be changed, or a new one. */
@Route(AccountNavigation.ORGANIZATIONS + "/:" + OrganizationView.PARAMETER)
@PermitAll
class OrganizationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PARAMETER = "organization";
    private static final long serialVersionUID = 1L;

    private final transient OrganizationService organizations;
    private final transient CurrentActor actors;
    private final transient OrganizationForm form = new OrganizationForm();
    private final Button save = new Button(translate("account.save"));
    private transient @Nullable Organization known;

    OrganizationView(OrganizationService organizations, CurrentActor actors) {
        this.organizations = organizations;
        this.actors = actors;
        addClassName("page");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> save());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getRouteParameters().get(PARAMETER).orElse("");
        var actor = actors.get();
        if (address.equals(AccountNavigation.NEW)) {
            if (!actor.mayEverywhere(Area.ORGANIZATIONS, Access.WRITE)) {
                throw new AccessDeniedException();
            }
            known = null;
            compose(translate("organization.new"));
            form.showNew();
        } else {
            show(read(address).orElseThrow(NotFoundException::new));
        }
    }

    @Override
    public String getPageTitle() {
        return known == null ? translate("organization.new") : known.name();
    }

    private Optional<Organization> read(String address) {
        return address.matches("\\d{1,18}")
                ? organizations.find(Long.parseLong(address)).filter(found -> actors.get()
                        .may(Area.ORGANIZATIONS, Access.READ, found.id()))
                : Optional.empty();
    }

    private void show(Organization organization) {
        known = organization;
        compose(organization.name());
        var actor = actors.get();
        var writable = actor.may(Area.ORGANIZATIONS, Access.WRITE, organization.id());
        form.show(organization.data(), writable, actor.mayEverywhere(Area.ORGANIZATIONS, Access.WRITE));
        save.setVisible(writable);
    }

    private void compose(String title) {
        var header = new ViewHeader(title);
        var back = new Button(translate("organization.list.title"), AppIcon.BACK.create());
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        back.addClickListener(click -> ui().navigate(AccountNavigation.ORGANIZATIONS));
        header.addTools(back);
        header.addToolsAtEnd(save);
        var body = new Div(form);
        body.addClassNames("page-body", "page-body-padded");
        removeAll();
        add(header, body);
    }

    private void save() {
        try {
            form.clearErrors();
            store(form.read());
        } catch (InvalidInputException e) {
            form.refuse(e);
        } catch (ObjectOptimisticLockingFailureException e) {
            var reload = new Button(translate("account.conflict.reload"), click -> reload());
            Notices.conflict(translate("account.conflict.title"), translate("account.conflict.text"), reload);
        } finally {
            save.setEnabled(true);
        }
    }

    private void store(OrganizationData data) {
        if (known == null) {
            var created = organizations.create(data);
            Notices.success(translate("organization.created"));
            AccountNavigation.open(ui(), AccountNavigation.ORGANIZATIONS, created.id());
        } else {
            show(organizations.update(known.id(), known.revision(), data));
            Notices.success(translate("account.saved"));
        }
    }

    private void reload() {
        if (known != null) {
            form.clearErrors();
            organizations.find(known.id()).ifPresent(this::show);
        }
    }

    private UI ui() {
        return getUI().orElseThrow();
    }
}
