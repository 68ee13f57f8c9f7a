package app.debrief.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.common.Access;
import app.debrief.common.Area;
import app.debrief.common.CurrentActor;
import app.debrief.common.ui.AppIcon;
import app.debrief.common.ui.EmptyState;
import app.debrief.employee.EmployeeService;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Where a sign-in leads: to the first screen that is open, or to what is needed before there is one. */
@Route("")
@PermitAll
@PageTitle("Debrief")
class StartView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient EmployeeService employees;
    private final transient Screens screens;
    private final transient CurrentActor actors;

    StartView(EmployeeService employees, Screens screens, CurrentActor actors) {
        this.employees = employees;
        this.screens = screens;
        this.actors = actors;
        addClassName("page-frame");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var first = screens.open().stream().findFirst();
        if (actors.get().mayAnywhere(Area.BUILDER, Access.READ)
                && employees.visible(Area.BUILDER).isEmpty()) {
            add(new EmptyState(
                    AppIcon.ASSISTANT, translate("shell.start.empty.title"), translate("shell.start.empty.text")));
        } else if (first.isPresent()) {
            event.forwardTo(first.get().href());
        } else {
            add(new EmptyState(AppIcon.LOCK, translate("shell.start.title"), translate("shell.start.text")));
        }
    }
}
