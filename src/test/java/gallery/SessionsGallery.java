package gallery;

import app.debrief.common.ui.AppIcon;
import app.debrief.common.ui.Chip;
import app.debrief.common.ui.KeyFigure;
import app.debrief.common.ui.ViewHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.List;

/** The list as a screen composes it; {@code ?detail} opens a session, {@code ?cards} shows the rows as cards. */
@Route("builder/sofia/sessions")
@PageTitle("Sessions")
public class SessionsGallery extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final Div body = new Div();

    SessionsGallery() {
        addClassName("page");
        body.addClassName("list-detail");
        add(header(), body, footer());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters().getParameters().keySet();
        body.add(asked.contains("cards") ? cards() : grid());
        if (asked.contains("detail")) {
            body.addClassName("has-detail");
            body.add(new DetailGallery());
        }
    }

    private static ViewHeader header() {
        var header = new ViewHeader("Sessions");
        header.setSubtitle("Sofia · America/Chicago");
        header.addFigures(
                figure("ASR", "$8,412.60"),
                figure("leads / opportunities", "137 / 91"),
                figure("agent success", "92 %"),
                new KeyFigure("conversation score", "Weighted share."));
        var search = new TextField();
        search.addClassName("search");
        search.setPlaceholder("Phone, name, summary or comment");
        search.setAriaLabel("Search sessions");
        search.setPrefixComponent(AppIcon.SEARCH.create());
        var filters = button(AppIcon.FILTERS, "Filters", "3");
        var columns = button(AppIcon.COLUMNS, "Columns", "11 of 28");
        var export = new Button("Export");
        export.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        export.setPrefixComponent(onPhone(AppIcon.DOWNLOAD.create()));
        export.setSuffixComponent(AppIcon.CHEVRON_DOWN.create());
        header.addTools(search, filters, panel(filters, new FiltersGallery(), PopoverPosition.BOTTOM_START));
        header.addToolsAtEnd(columns, panel(columns, new ColumnsGallery(), PopoverPosition.BOTTOM_END), export);
        var clear = new NativeButton("Clear all");
        clear.addClassName("link");
        header.setChips(List.of(
                new Chip("Date", "Last 7 days", () -> {}),
                new Chip("Is Test", "Live", () -> {}),
                new Chip("Is Archived", "No", () -> {}),
                clear));
        return header;
    }

    private static KeyFigure figure(String caption, String value) {
        var figure = new KeyFigure(caption, "What this means and how it is reckoned, for the filter as it stands.");
        figure.setFigure(value);
        return figure;
    }

    private static Component onPhone(Component icon) {
        icon.addClassName("on-phone");
        return icon;
    }

    private static Button button(AppIcon icon, String text, String count) {
        var counted = new Span(count);
        counted.addClassName("count");
        var button = new Button(text, icon.create());
        button.setSuffixComponent(counted);
        return button;
    }

    private static Popover panel(Button button, Div content, PopoverPosition position) {
        var popover = new Popover(content);
        popover.setTarget(button);
        popover.setPosition(position);
        popover.addClassName("sheet");
        popover.setAriaLabel(button.getText());
        popover.setModal(true);
        return popover;
    }

    private static Grid<Sample> grid() {
        var grid = new Grid<Sample>();
        grid.addClassName("list");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.addColumn(Sample::time)
                .setHeader("Date/Time")
                .setSortable(true)
                .setFrozen(true)
                .setWidth("132px")
                .setFlexGrow(0);
        grid.addColumn(Cells.channel()).setHeader("Channel").setWidth("90px").setFlexGrow(0);
        grid.addColumn(Sample::contact)
                .setHeader("Contact")
                .setWidth("116px")
                .setFlexGrow(0)
                .setSortable(true);
        grid.addColumn(Sample::topic)
                .setHeader("Session Type")
                .setWidth("130px")
                .setFlexGrow(0);
        grid.addColumn(Sample::summary).setHeader("Summary").setWidth("200px").setFlexGrow(1);
        grid.addColumn(Cells.verdict(Sample::auto))
                .setHeader("Auto")
                .setWidth("128px")
                .setFlexGrow(0);
        grid.addColumn(Cells.verdict(Sample::human))
                .setHeader("Human")
                .setWidth("90px")
                .setFlexGrow(0);
        grid.addColumn(Cells.stars()).setHeader("Quality").setWidth("98px").setFlexGrow(0);
        grid.addColumn(Sample::asr)
                .setHeader("ASR, USD")
                .setTextAlign(com.vaadin.flow.component.grid.ColumnTextAlign.END)
                .setWidth("92px")
                .setFlexGrow(0);
        grid.addColumn(Cells.todo()).setHeader("To-do").setWidth("90px").setFlexGrow(0);
        grid.setItems(Sample.rows());
        grid.select(grid.getListDataView().getItem(3));
        grid.setPartNameGenerator(row -> row.contact().equals("Owen Pratt") ? "open" : null);
        return grid;
    }

    private static Grid<Sample> cards() {
        var grid = new Grid<Sample>();
        grid.addClassNames("list", "cards");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.addColumn(Cells.card()).setHeader("Session");
        grid.setItems(Sample.rows());
        grid.setPartNameGenerator(row -> row.contact().equals("Owen Pratt") ? "open" : null);
        return grid;
    }

    private static Footer footer() {
        var keys = new Span();
        keys.getElement()
                .setProperty(
                        "innerHTML",
                        "<kbd class=\"key\">↑</kbd> <kbd class=\"key\">↓</kbd> move · <kbd class=\"key\">Enter</kbd> open");
        var footer = new Footer(new Span("412 sessions · newest first"), keys);
        footer.addClassName("page-footer");
        return footer;
    }
}
