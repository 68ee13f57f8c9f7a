package app.debrief.session.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.common.Area;
import app.debrief.common.ui.Notices;
import app.debrief.employee.ChosenEmployee;
import app.debrief.employee.EmployeeReference;
import app.debrief.employee.EmployeeService;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The Builder's sessions of one AI employee; the address names the employee and the open session. */
@Route(SessionNavigation.ROUTE)
@PermitAll
class BuilderSessionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient EmployeeService employees;
    private final transient ChosenEmployee chosen;
    private final transient SessionScreens screens;
    private @Nullable EmployeeReference employee;
    private @Nullable SessionScreen screen;

    BuilderSessionsView(EmployeeService employees, ChosenEmployee chosen, SessionScreens screens) {
        this.employees = employees;
        this.chosen = chosen;
        this.screens = screens;
        addClassName("page-frame");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var idn = event.getRouteParameters().get("employee").orElse("");
        var asked = employees.visible(Area.BUILDER).stream()
                .filter(found -> found.idn().equals(idn))
                .findFirst();
        if (asked.isEmpty()) {
            if (employees.findByIdn(idn).isPresent()) {
                throw new AccessDeniedException();
            }
            event.rerouteToError(NotFoundException.class);
            return;
        }
        if (!asked.get().equals(employee) || screen == null) {
            employee = asked.get();
            chosen.keep(asked.get());
            screen = screens.builder(asked.get());
            removeAll();
            add(screen);
        }
        var session = event.getRouteParameters().get("session");
        var id = session.flatMap(BuilderSessionsView::uuid);
        if (session.isPresent() && id.isEmpty()) {
            Notices.info(translate("session.list.not-found"));
        }
        screen.open(
                id.orElse(null),
                event.getRouteParameters().getInteger("message").orElse(null));
    }

    @Override
    public String getPageTitle() {
        return employee == null
                ? translate("session.list.title")
                : translate("session.list.subtitle", translate("session.list.title"), employee.name());
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
