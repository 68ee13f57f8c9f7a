package app.debrief.employee.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.common.Access;
import app.debrief.common.Area;
import app.debrief.common.CurrentActor;
import app.debrief.common.ui.AppIcon;
import app.debrief.employee.EmployeeColumns;
import app.debrief.employee.EmployeeListing;
import app.debrief.grid.ui.AdministrationLists;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The AI employees that the actor may administer. */
@Route(EmployeeNavigation.LIST)
@PermitAll
class EmployeesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient CurrentActor actors;
    private final transient EmployeeListing listing;
    private final transient AdministrationLists lists;

    EmployeesView(CurrentActor actors, EmployeeListing listing, AdministrationLists lists) {
        this.actors = actors;
        this.listing = listing;
        this.lists = lists;
        addClassName("page-frame");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var actor = actors.get();
        if (!actor.mayAnywhere(Area.EMPLOYEES, Access.READ)) {
            throw new AccessDeniedException();
        }
        removeAll();
        add(lists.screen(new AdministrationLists.Content<>(
                "employee",
                AppIcon.ASSISTANT,
                listing,
                EmployeeColumns.BY_NAME,
                id -> EmployeeNavigation.open(UI.getCurrent(), id),
                actor.mayAnywhere(Area.EMPLOYEES, Access.WRITE)
                        ? () -> EmployeeNavigation.openNew(UI.getCurrent())
                        : null)));
    }

    @Override
    public String getPageTitle() {
        return translate("employee.list.title");
    }
}
