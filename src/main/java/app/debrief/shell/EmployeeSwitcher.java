package app.debrief.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.common.Area;
import app.debrief.common.ui.AppIcon;
import app.debrief.common.ui.SideBarPart;
import app.debrief.common.ui.Switcher;
import app.debrief.employee.ChosenEmployee;
import app.debrief.employee.EmployeePage;
import app.debrief.employee.EmployeeReference;
import app.debrief.employee.EmployeeService;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.ContextMenuPosition;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import java.util.List;
import org.springframework.core.annotation.Order;

/** The choice of the AI employee, at the top of the side bar. */
@org.springframework.stereotype.Component
@Order(0)
class EmployeeSwitcher implements SideBarPart {

    private final EmployeeService employees;
    private final ChosenEmployee chosen;
    private final EmployeePage page;

    EmployeeSwitcher(EmployeeService employees, ChosenEmployee chosen, EmployeePage page) {
        this.employees = employees;
        this.chosen = chosen;
        this.page = page;
    }

    @Override
    public Place place() {
        return Place.TOP;
    }

    @Override
    public Component create() {
        var visible = employees.visible(Area.BUILDER);
        return chosen.own()
                .<Component>map(own -> new Choice(visible, own, page))
                .orElseGet(Div::new);
    }

    private static final class Choice extends Div implements AfterNavigationObserver {

        private static final long serialVersionUID = 1L;

        private final Switcher button = new Switcher(AppIcon.ASSISTANT, translate("shell.employee"));
        private final transient List<EmployeeReference> visible;
        private final transient EmployeePage page;

        Choice(List<EmployeeReference> visible, EmployeeReference own, EmployeePage page) {
            this.visible = visible;
            this.page = page;
            var menu = new ContextMenu(button);
            menu.setOpenOnClick(true);
            menu.setPosition(ContextMenuPosition.BOTTOM_START);
            visible.forEach(employee -> menu.addItem(label(employee), click -> go(employee)));
            show(own);
            add(button);
        }

        @Override
        public void afterNavigation(AfterNavigationEvent event) {
            page.employeeIdn(event.getLocation().getPath())
                    .flatMap(idn -> visible.stream()
                            .filter(employee -> employee.idn().equals(idn))
                            .findFirst())
                    .ifPresent(this::show);
        }

        private void show(EmployeeReference employee) {
            button.show(employee.name(), employee.organizationName());
        }

        private static String label(EmployeeReference employee) {
            return translate("shell.employee.of", employee.name(), employee.organizationName());
        }

        private void go(EmployeeReference employee) {
            UI.getCurrent().navigate(page.path(employee.idn()));
        }
    }
}
