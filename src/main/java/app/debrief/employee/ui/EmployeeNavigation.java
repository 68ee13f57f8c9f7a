package app.debrief.employee.ui;

import app.debrief.common.Access;
import app.debrief.common.Area;
import app.debrief.common.CurrentActor;
import app.debrief.common.ui.AppIcon;
import app.debrief.common.ui.NavigationEntries;
import app.debrief.common.ui.NavigationEntry;
import app.debrief.common.ui.NavigationSection;
import com.vaadin.flow.component.UI;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where the pages of AI employees are found. */
@Component
class EmployeeNavigation implements NavigationEntries {

    static final String LIST = "admin/employees";
    static final String NEW = "new";

    private final CurrentActor actors;

    EmployeeNavigation(CurrentActor actors) {
        this.actors = actors;
    }

    @Override
    public List<NavigationEntry> entries() {
        return actors.get().mayAnywhere(Area.EMPLOYEES, Access.READ)
                ? List.of(new NavigationEntry(
                        NavigationSection.ADMINISTRATION, "employee.list.title", LIST, AppIcon.ASSISTANT, 20))
                : List.of();
    }

    static void openList(UI ui) {
        ui.navigate(LIST);
    }

    static void open(UI ui, long id) {
        ui.navigate(LIST + "/" + id);
    }

    static void openNew(UI ui) {
        ui.navigate(LIST + "/" + NEW);
    }
}
