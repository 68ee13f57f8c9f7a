package app.debrief.grid.ui;

import app.debrief.common.ui.AppIcon;
import app.debrief.common.ui.EmptyState;
import app.debrief.common.ui.Notices;
import app.debrief.common.ui.ViewHeader;
import app.debrief.grid.Column;
import app.debrief.grid.FilterValues;
import app.debrief.grid.ListState;
import app.debrief.grid.Row;
import app.debrief.grid.TableQuery;
import app.debrief.grid.Total;
import app.debrief.grid.filter.SearchFilter;
import app.debrief.grid.jpa.Position;
import app.debrief.grid.layout.SearchKeys;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A page with a list: title, search, filters and columns, what narrows the list, the rows, how many there are. What the
 * reader chooses stands in the address of the page and comes from there.
 *
 * @param <E> the entity listed
 */
public final class ListScreen<E> extends Div implements AfterNavigationObserver {

    private final ListDefinition<E> definition;
    private final Lists parts;
    private final ValueText texts;
    private final ViewHeader header;
    private final DataTable<E> table;
    private final FilterPanel<E> filters;
    private final FilterChips<E> chips;
    private final ColumnPicker<E> picker;
    private final Optional<SearchField> search;
    private final Optional<GoToDate> goToDate;
    private final ListAddress<E> address;
    private final OwnLayout<E> layout;
    private final Div body = new Div();
    private final Div bars = new Div();
    private final Span rowCount = new Span();
    private final Footer footer = new Footer(rowCount);

    private BiConsumer<TableQuery<E>, Instant> queryListener = (query, now) -> {};
    private Optional<Selection> selection = Optional.empty();
    private @Nullable FilterValues<E> selectedOf;
    private @Nullable ListState<E> state;

    ListScreen(ListDefinition<E> definition, Lists parts) {
        this.definition = definition;
        this.parts = parts;
        texts = parts.texts(definition.display());
        address = new ListAddress<>(this, definition, parts.searchKeys(), texts);
        layout = new OwnLayout<>(parts.layouts(), definition.columns());
        var columns = definition.columns();
        header = new ViewHeader(definition.title());
        table = new DataTable<>(definition.source(), parts.reads(), texts, parts.clock());
        filters = new FilterPanel<>(
                columns, definition.source(), parts.reads(), texts, parts.clock(), this::chooseFilters);
        chips = new FilterChips<>(texts, this::chooseFilters);
        picker = new ColumnPicker<>(columns, texts, this::chooseColumns, this::chooseComfortable, this::resetColumns);
        search = columns.search()
                .map(filter -> new SearchField(
                        texts.textOr(filter.labelKey(), "grid.search"),
                        SearchKeys.LONGEST,
                        text -> chooseSearch(filter, text)));
        search.ifPresent(header::addTools);
        if (columns.filters().stream().anyMatch(filter -> !(filter instanceof SearchFilter))) {
            header.addTools(filters);
        }
        header.addToolsAtEnd(picker);
        goToDate = definition.sort().isByTime() ? Optional.of(new GoToDate(texts, this::goTo)) : Optional.empty();
        goToDate.ifPresent(header::addToolsAtEnd);
        addClassName("page");
        body.addClassName("list-detail");
        table.getElement().getClassList().add("list");
        body.add(table);
        footer.addClassName("page-footer");
        add(header, body, bars, footer);
        table.onSort(sort -> change(current().withSort(sort.orElse(definition.sort())), true));
        table.onResize(layout::keepWidth);
        table.onTotal(this::counted);
        table.onShown(() -> queryListener.accept(query(), table.now()));
        setComfortable(layout.comfortable());
        setEmptyState(() -> new EmptyState(AppIcon.INBOX, texts.text("grid.none.title"), texts.text("grid.none.text")));
    }

    /** The head of the page, for a subtitle, figures and further tools. */
    public ViewHeader header() {
        return header;
    }

    /** The rows, for what happens when one is opened, for cards, and for going to a position. */
    public DataTable<E> table() {
        return table;
    }

    /** The words of this list. */
    public ValueText texts() {
        return texts;
    }

    /** Shows something beside the list, or nothing. */
    public void setDetail(@Nullable Component detail) {
        body.getChildren().filter(child -> child != table).toList().forEach(body::remove);
        body.setClassName("has-detail", detail != null);
        if (detail != null) {
            body.add(detail);
        }
    }

    /**
     * Lets the reader tick rows.
     *
     * @param name what the box of a row is called, for screen readers
     * @param actions what can be done with ticked rows
     */
    public Selection select(Function<Row, String> name, Component actions) {
        var ticked = new Selection();
        table.setSelection(ticked, name);
        addBar(new SelectionBar(ticked, texts, actions));
        selection = Optional.of(ticked);
        return ticked;
    }

    /** Shows a bar between the rows and the footer. */
    public void addBar(Component bar) {
        bars.add(bar);
    }

    /** Adds to the end of the footer. */
    public void addToFooter(Component component) {
        footer.add(component);
    }

    /** Puts the focus into the search, if the list has one. */
    public void focusSearch() {
        search.ifPresent(SearchField::focus);
    }

    /** What is shown when the list holds nothing at all. */
    public void setEmptyState(Supplier<Component> nothingYet) {
        table.setEmptyState(() -> new EmptyList<>(
                definition, parts.reads(), texts, this::chooseFilters, query(), table.now(), nothingYet));
    }

    /** Asks the same again, as of now and from the beginning. */
    public void reload() {
        if (current().at() == null) {
            table.reload();
        } else {
            goTo(null);
        }
    }

    /** The question that the list shows. */
    public TableQuery<E> query() {
        var chosen = current().columns();
        return definition.query(current(), chosen == null ? definition.columns().initial() : chosen);
    }

    /** Called when rows are shown, with their question and the instant to which it refers, for figures that follow. */
    public void onQuery(BiConsumer<TableQuery<E>, Instant> listener) {
        queryListener = listener;
    }

    /** What the reader chose. */
    public ListState<E> current() {
        return state == null ? ListState.initial(definition.columns(), definition.sort()) : state;
    }

    /** The parameters of the page's address. */
    public QueryParameters parameters() {
        return address.parameters();
    }

    /** Takes another path before the same parameters, as when a row is opened beside the list. */
    public void setPath(String path) {
        address.pushPath(path);
    }

    /** Shows the list that an address asks for. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        open(event.getLocation(), event.getLocationChangeEvent().getTrigger() == NavigationTrigger.HISTORY);
    }

    /**
     * Shows what an address asks for. An address without columns gets those that the reader keeps, and so says them from
     * now on; one of the history has been through this, so that it means the declared ones.
     */
    void open(Location location, boolean fromHistory) {
        var parsed = address.open(location);
        var asked = parsed.state();
        if (asked.columns() == null && !fromHistory) {
            asked = withColumns(asked, layout.columns());
        }
        if (!asked.equals(parsed.state()) || !parsed.dropped().isEmpty()) {
            address.replace(asked);
        }
        if (!asked.equals(state)) {
            state = asked;
            new FilterText(texts).notes(asked.filters()).forEach(Notices::info);
            show();
        }
    }

    private void change(ListState<E> next, boolean newEntry) {
        if (next.equals(state)) {
            return;
        }
        state = next;
        if (newEntry) {
            address.push(next);
        } else {
            address.replace(next);
        }
        show();
    }

    private void show() {
        var query = query();
        if (selectedOf == null || !query.filters().equals(selectedOf)) {
            selectedOf = query.filters();
            selection.ifPresent(Selection::clear);
        }
        header.setChips(chips.of(definition.columns().filters(), query.filters()));
        filters.show(query);
        picker.setShown(query.columns());
        search.ifPresent(field -> field.setText(
                definition.columns().search().flatMap(query.filters()::get).orElse("")));
        table.setWidths(layout.widths());
        rowCount.setText("");
        var at = current().at();
        goToDate.ifPresent(field -> field.setValue(at));
        table.show(query, at == null ? null : around(at));
    }

    /** A day's rows come first in sight, whichever end of the day stands above. */
    private Position around(LocalDate day) {
        var begin = current().sort().descending() ? day.plusDays(1) : day;
        return Position.at(begin.atStartOfDay(definition.display().zone()).toInstant());
    }

    private void goTo(@Nullable LocalDate day) {
        change(current().withSort(definition.sort()).withAt(day), true);
    }

    private void counted(Total total) {
        var rows = texts.rows(definition.columns().name(), total);
        var sort = current().sort();
        rowCount.setText(
                sort.equals(definition.sort()) && sort.descending()
                        ? texts.text("grid.footer.newest", rows)
                        : texts.text("grid.footer.sorted", rows, texts.label(sort.column())));
        filters.setTotal(total);
        selection.ifPresent(ticked -> ticked.counted(total));
    }

    private void chooseFilters(FilterValues<E> chosen) {
        change(current().withFilters(chosen), true);
    }

    private void chooseSearch(SearchFilter<E> filter, String text) {
        var searchedBefore = current().filters().get(filter).isPresent();
        var chosen = text.isEmpty()
                ? current().filters().without(filter)
                : current().filters().with(filter, text);
        change(current().withFilters(chosen), !searchedBefore);
    }

    private void chooseColumns(List<Column<E, ?>> columns) {
        layout.keepColumns(columns);
        change(withColumns(current(), columns), true);
    }

    private void resetColumns() {
        layout.reset();
        table.setWidths(layout.widths());
        picker.setShown(definition.columns().initial());
        change(current().withColumns(null), true);
    }

    private void chooseComfortable(boolean comfortable) {
        layout.keepComfortable(comfortable);
        setComfortable(comfortable);
    }

    private void setComfortable(boolean comfortable) {
        table.setComfortable(comfortable);
        picker.setComfortable(comfortable);
    }

    private ListState<E> withColumns(ListState<E> chosen, List<Column<E, ?>> columns) {
        return chosen.withColumns(columns.equals(definition.columns().initial()) ? null : columns);
    }
}
