package app.debrief.employee.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.common.Access;
import app.debrief.common.Actor;
import app.debrief.common.Area;
import app.debrief.common.CurrentActor;
import app.debrief.common.ui.AppIcon;
import app.debrief.common.ui.EmptyState;
import app.debrief.common.ui.ViewHeader;
import app.debrief.employee.Employee;
import app.debrief.employee.EmployeeColumns;
import app.debrief.employee.EmployeeListing;
import app.debrief.grid.FilterValues;
import app.debrief.grid.Row;
import app.debrief.grid.TableQuery;
import app.debrief.grid.ui.BackgroundReads;
import app.debrief.grid.ui.DataTable;
import app.debrief.grid.ui.Display;
import app.debrief.grid.ui.RowCard;
import app.debrief.grid.ui.ValueText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;

/** The AI employees that the actor may administer. */
@Route(EmployeeNavigation.LIST)
@PermitAll
class EmployeesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient CurrentActor actors;
    private final transient EmployeeListing listing;
    private final transient DataTable<Employee> table;
    private final ViewHeader header = new ViewHeader(translate("employee.list.title"));

    EmployeesView(
            CurrentActor actors, EmployeeListing listing, BackgroundReads reads, MessageSource messages, Clock clock) {
        this.actors = actors;
        this.listing = listing;
        var display = new Display(zone(actors.get()), null, actors.get().locale());
        table = new DataTable<>(listing, reads, new ValueText(messages, display, clock), clock);
        table.onOpen(row -> getUI().ifPresent(ui -> EmployeeNavigation.open(ui, (Long) row.id())));
        table.onSort(sort -> show(query().withSort(sort.orElse(EmployeeColumns.BY_NAME))));
        table.setCard(new RowCard<>(List.of(EmployeeColumns.NAME, EmployeeColumns.ORGANIZATION), EmployeesView::card));
        table.setEmptyState(this::empty);
        header.setSubtitle(translate("employee.list.zone", display.zone().getId()));
        var body = new Div(table);
        body.addClassName("page-body");
        addClassName("page");
        add(header, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!actors.get().mayAnywhere(Area.EMPLOYEES, Access.READ)) {
            throw new AccessDeniedException();
        }
        newButton().ifPresent(header::addTools);
        show(query());
    }

    @Override
    public String getPageTitle() {
        return translate("employee.list.title");
    }

    private void show(TableQuery<Employee> query) {
        table.show(query);
    }

    private TableQuery<Employee> query() {
        return new TableQuery<>(
                listing.scope(),
                FilterValues.none(),
                EmployeeColumns.BY_NAME,
                EmployeeColumns.FOR_ADMINISTRATION.initial(),
                zone(actors.get()));
    }

    private Optional<Button> newButton() {
        if (!actors.get().mayAnywhere(Area.EMPLOYEES, Access.WRITE)) {
            return Optional.empty();
        }
        var button = new Button(translate("employee.new"), AppIcon.PLUS.create());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClickListener(click -> getUI().ifPresent(EmployeeNavigation::openNew));
        return Optional.of(button);
    }

    private Component empty() {
        return new EmptyState(
                AppIcon.ASSISTANT,
                translate("employee.list.empty.title"),
                translate("employee.list.empty.text"),
                newButton().stream().toArray(Component[]::new));
    }

    private static Component card(Row row) {
        var name = new Span(row.get(EmployeeColumns.NAME));
        name.addClassName("session-card-title");
        var organization = new Span(row.get(EmployeeColumns.ORGANIZATION));
        organization.addClassName("session-card-line");
        var card = new Div(name, organization);
        card.addClassName("session-card");
        return card;
    }

    private static ZoneId zone(Actor actor) {
        return actor.zone() == null ? ZoneId.of("UTC") : actor.zone();
    }
}
