package app.debrief.employee.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.account.Organization;
import app.debrief.account.OrganizationService;
import app.debrief.common.Access;
import app.debrief.common.Area;
import app.debrief.common.CurrentActor;
import app.debrief.common.InvalidInputException;
import app.debrief.common.ui.AppIcon;
import app.debrief.common.ui.Notices;
import app.debrief.common.ui.ViewHeader;
import app.debrief.employee.EmployeeAttributes;
import app.debrief.employee.EmployeeDetails;
import app.debrief.employee.EmployeeEditor;
import app.debrief.employee.EmployeeNotFoundException;
import app.debrief.employee.NewEmployee;
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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** One AI employee with everything that may be changed, or a new one. */
@Route(EmployeeNavigation.LIST + "/:" + EmployeeView.PARAMETER)
@PermitAll
class EmployeeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PARAMETER = "employee";
    private static final long serialVersionUID = 1L;

    private final transient EmployeeEditor editor;
    private final transient OrganizationService organizations;
    private final transient CurrentActor actors;
    private final transient EmployeeForm form = new EmployeeForm();
    private final Button save = new Button(translate("employee.save"));
    private transient @Nullable EmployeeDetails details;

    EmployeeView(EmployeeEditor editor, OrganizationService organizations, CurrentActor actors) {
        this.editor = editor;
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
        if (address.equals(EmployeeNavigation.NEW)) {
            var owners = owners();
            if (owners.isEmpty()) {
                throw new AccessDeniedException();
            }
            compose(translate("employee.new"), "");
            form.showNew(owners);
        } else {
            show(read(address));
        }
    }

    @Override
    public String getPageTitle() {
        return details == null
                ? translate("employee.new")
                : details.attributes().name();
    }

    private void show(EmployeeDetails shown) {
        details = shown;
        compose(shown.attributes().name(), translate("employee.subtitle", shown.organizationName(), shown.idn()));
        form.show(shown.attributes(), shown.currency());
    }

    private void compose(String title, String subtitle) {
        var header = new ViewHeader(title);
        header.setSubtitle(subtitle);
        var back = new Button(translate("employee.list.title"), AppIcon.BACK.create());
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        back.addClickListener(click -> EmployeeNavigation.openList(ui()));
        header.addTools(back);
        header.addToolsAtEnd(save);
        var body = new Div(form);
        body.addClassNames("page-body", "page-body-padded");
        removeAll();
        add(header, body);
    }

    private EmployeeDetails read(String address) {
        try {
            return editor.details(Long.parseLong(address));
        } catch (NumberFormatException | EmployeeNotFoundException e) {
            throw new NotFoundException();
        }
    }

    private List<Organization> owners() {
        return organizations.visible().stream()
                .filter(organization -> actors.get().may(Area.EMPLOYEES, Access.WRITE, organization.id()))
                .toList();
    }

    private void save() {
        try {
            form.clearErrors();
            store(form.read());
        } catch (InvalidInputException e) {
            form.refuse(e);
        } catch (ObjectOptimisticLockingFailureException e) {
            var reload = new Button(translate("employee.conflict.reload"), click -> reload());
            Notices.conflict(translate("employee.conflict.title"), translate("employee.conflict.text"), reload);
        } finally {
            save.setEnabled(true);
        }
    }

    private void store(EmployeeAttributes attributes) {
        var known = details;
        if (known == null) {
            var id = editor.create(new NewEmployee(form.organizationId(), form.idn(), attributes));
            Notices.success(translate("employee.created"));
            EmployeeNavigation.open(ui(), id);
        } else {
            editor.update(known.id(), known.version(), attributes);
            Notices.success(translate("employee.saved"));
            show(editor.details(known.id()));
        }
    }

    private void reload() {
        if (details != null) {
            form.clearErrors();
            show(editor.details(details.id()));
        }
    }

    private UI ui() {
        return getUI().orElseThrow();
    }
}
