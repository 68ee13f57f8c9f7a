package app.debrief.session.ui;

import app.debrief.common.Area;
import app.debrief.common.ui.AppIcon;
import app.debrief.common.ui.NavigationEntries;
import app.debrief.common.ui.NavigationEntry;
import app.debrief.common.ui.NavigationSection;
import app.debrief.employee.ChosenEmployee;
import app.debrief.employee.EmployeePage;
import app.debrief.employee.EmployeeReference;
import app.debrief.employee.EmployeeService;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Addresses of the Builder's sessions, and their entry in the navigation. */
@Component
class SessionNavigation implements NavigationEntries, EmployeePage {

    static final String ROUTE = "builder/:employee/sessions/:session?/:message?([0-9]{1,6})";

    private static final String BUILDER = "builder/";
    private static final String SESSIONS = "/sessions";

    private final EmployeeService employees;
    private final ChosenEmployee chosen;

    SessionNavigation(EmployeeService employees, ChosenEmployee chosen) {
        this.employees = employees;
        this.chosen = chosen;
    }

    /** Path of the list of an AI employee's sessions. */
    static String list(String employeeIdn) {
        return BUILDER + employeeIdn + SESSIONS;
    }

    /** Path of the same list with a session open; null for none. */
    static String session(String employeeIdn, @Nullable UUID sessionId) {
        return sessionId == null ? list(employeeIdn) : list(employeeIdn) + "/" + sessionId;
    }

    /** Path of a line of a session's transcript. */
    static String message(String sessionPath, int number) {
        return sessionPath + "/" + number;
    }

    @Override
    public List<NavigationEntry> entries() {
        var visible = employees.visible(Area.BUILDER).stream()
                .map(EmployeeReference::idn)
                .toList();
        return employeeIdn(UI.getCurrent().getActiveViewLocation().getPath())
                .filter(visible::contains)
                .or(() -> chosen.own().map(EmployeeReference::idn))
                .map(idn -> List.of(
                        new NavigationEntry(NavigationSection.MAIN, "session.list.nav", list(idn), AppIcon.CHAT, 10),
                        new NavigationEntry(
                                NavigationSection.DATA, "session.fields.nav", "help/fields", AppIcon.HELP, 90)))
                .orElse(List.of());
    }

    @Override
    public String path(String employeeIdn) {
        return list(employeeIdn);
    }

    @Override
    public Optional<String> employeeIdn(String path) {
        return path.startsWith(BUILDER)
                ? Optional.of(path.substring(BUILDER.length()).replaceFirst("/.*", ""))
                : Optional.empty();
    }
}
