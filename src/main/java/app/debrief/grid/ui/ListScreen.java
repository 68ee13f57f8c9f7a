package app.debrief.grid.ui;

import app.debrief.common.ui.AppIcon;
import app.debrief.common.ui.EmptyState;
import app.debrief.common.ui.Notices;
import app.debrief.common.ui.ViewHeader;
import app.debrief.grid.Column;
import app.debrief.grid.FilterValues;
import app.debrief.grid.ListState;
import app.debrief.grid.TableQuery;
import app.debrief.grid.Total;
import app.debrief.grid.filter.SearchFilter;
import app.debrief.grid.jpa.Position;
import app.debrief.grid.layout.ListLayout;
import app.debrief.grid.layout.SearchKeys;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
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
    private final Div body = new Div();
    private final Span rowCount = new Span();
    private final Footer footer = new Footer(rowCount);

    private Set<String> reserved = Set.of();
    private @Nullable GoToDate goToDate;
    private BiConsumer<TableQuery<E>, Instant> queryListener = (query, now) -> {};
    private Consumer<Total> totalListener = total -> {};
    private ListLayout layout;
    private @Nullable ListState<E> state;
    private Location address = new Location("");

    ListScreen(ListDefinition<E> definition, Lists parts) {
        this.definition = definition;
        this.parts = parts;
        texts = parts.texts(definition.display());
        layout = parts.layouts().own(definition.columns());
        var columns = definition.columns();
        header = new ViewHeader(definition.title());
        table = new DataTable<>(definition.source(), parts.reads(), texts, parts.clock());
        filters = new FilterPanel<>(
                columns, definition.source(), parts.reads(), texts, parts.clock(), this::chooseFilters);
        chips = new FilterChips<>(texts, this::chooseFilters);
        picker = new ColumnPicker<>(columns, texts, this::chooseColumns, this::chooseComfortable, this::resetColumns);
        search = searchFilter()
                .map(filter -> new SearchField(
                        texts.textOr(filter.labelKey(), "grid.search"),
                        SearchKeys.LONGEST,
                        text -> chooseSearch(filter, text)));
        search.ifPresent(header::addTools);
        if (columns.filters().stream().anyMatch(filter -> !(filter instanceof SearchFilter))) {
            header.addTools(filters);
        }
        header.addToolsAtEnd(picker);
        addClassName("page");
        body.addClassName("list-detail");
        table.getElement().getClassList().add("list");
        body.add(table);
        footer.addClassName("page-footer");
        add(header, body, footer);
        table.onSort(sort -> change(current().withSort(sort.orElse(definition.sort())), true));
        table.onResize(this::keepWidth);
        table.onTotal(this::counted);
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

    /** Adds something to the end of the foot. */
    public void addToFooter(Component component) {
        footer.add(component);
    }

    /** Shows something beside the list, or nothing. */
    public void setDetail(@Nullable Component detail) {
        body.getChildren().filter(child -> child != table).toList().forEach(body::remove);
        body.setClassName("has-detail", detail != null);
        if (detail != null) {
            body.add(detail);
        }
    }

    /** What is shown when the list holds nothing at all. */
    public void setEmptyState(Supplier<Component> nothingYet) {
        var empty = new EmptyList<>(definition, texts, this::chooseFilters);
        table.setEmptyState(() -> empty.of(query(), table.now(), nothingYet));
    }

    /** Asks the same again, as of now. */
    public void reload() {
        table.reload();
        queryListener.accept(query(), table.now());
    }

    /** The question that the list shows. */
    public TableQuery<E> query() {
        var shown = current().columns() == null
                ? layout.columns(definition.columns())
                : current().columns();
        return definition.query(current(), shown);
    }

    /** Called with each new question and the instant to which it refers, for figures that follow the list. */
    public void onQuery(BiConsumer<TableQuery<E>, Instant> listener) {
        queryListener = listener;
    }

    /** Called with the number of rows, first capped, then exact. */
    public void onTotal(Consumer<Total> listener) {
        totalListener = listener;
    }

    /** Names of address parameters that belong to the page and that the list leaves as they are. */
    public void setReservedParameters(Set<String> names) {
        reserved = Set.copyOf(names);
    }

    /** What the reader chose. */
    public ListState<E> current() {
        return state == null ? ListState.initial(definition.columns(), definition.sort()) : state;
    }

    /** The parameters of the page's address. */
    public QueryParameters parameters() {
        return address.getQueryParameters();
    }

    /** Takes another path before the same parameters, as when a row is opened beside the list. */
    public void setPath(String path) {
        address = new Location(path, parameters());
        getUI().ifPresent(ui -> ui.getPage().getHistory().pushState(null, address));
    }

    /** Offers to show the list around a day; for lists whose own order is by time. */
    public void offerGoToDate() {
        goToDate = new GoToDate(
                texts, day -> change(current().withSort(definition.sort()).withAt(day), true));
        header.addToolsAtEnd(goToDate);
    }

    /** Shows the list that an address asks for. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        open(event.getLocation());
    }

    void open(Location location) {
        address = location;
        var parsed = address().read(location.getQueryParameters());
        if (!parsed.dropped().isEmpty()) {
            var names = parsed.dropped().stream()
                    .map(name -> name.equals("q") ? texts.text("grid.address.search") : name)
                    .toList();
            Notices.info(texts.text("grid.address.dropped", String.join(", ", names)));
        }
        if (!parsed.state().equals(state)) {
            state = parsed.state();
            show();
        }
    }

    private void change(ListState<E> next, boolean newEntry) {
        if (next.equals(state)) {
            return;
        }
        state = next;
        address = new Location(address.getPath(), address().write(next, parameters()));
        getUI().ifPresent(ui -> {
            var history = ui.getPage().getHistory();
            if (newEntry) {
                history.pushState(null, address);
            } else {
                history.replaceState(null, address);
            }
        });
        show();
    }

    private void show() {
        var query = query();
        header.setChips(chips.of(definition.columns().filters(), query.filters()));
        filters.show(query);
        picker.setShown(query.columns());
        search.ifPresent(field ->
                field.setText(searchFilter().flatMap(query.filters()::get).orElse("")));
        table.setWidths(layout.widths(definition.columns()));
        rowCount.setText("");
        var at = current().at();
        if (goToDate != null) {
            goToDate.setValue(at);
        }
        table.show(query, at == null ? null : around(at));
        queryListener.accept(query, table.now());
    }

    /** A day's rows come first in sight, whichever end of the day stands above. */
    private Position around(LocalDate day) {
        var zone = definition.display().zone();
        var begin = current().sort().descending() ? day.plusDays(1) : day;
        var values = new ArrayList<@Nullable Object>();
        values.add(begin.atStartOfDay(zone).toInstant());
        values.add(null);
        return new Position(values);
    }

    private void counted(Total total) {
        var rows = texts.rows(definition.columns().name(), total);
        var sort = current().sort();
        rowCount.setText(
                sort.equals(definition.sort()) && sort.descending()
                        ? texts.text("grid.footer.newest", rows)
                        : texts.text("grid.footer.sorted", rows, texts.label(sort.column())));
        filters.setTotal(total);
        totalListener.accept(total);
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
        keep(layout.withShown(columns.stream().map(Column::key).toList()));
        change(current().withColumns(columns), true);
    }

    private void resetColumns() {
        keep(ListLayout.DECLARED.withComfortable(layout.comfortable()));
        table.setWidths(layout.widths(definition.columns()));
        picker.setShown(definition.columns().initial());
        change(current().withColumns(null), true);
    }

    private void chooseComfortable(boolean comfortable) {
        keep(layout.withComfortable(comfortable));
        setComfortable(comfortable);
    }

    private void setComfortable(boolean comfortable) {
        table.setComfortable(comfortable);
        picker.setComfortable(comfortable);
    }

    private void keepWidth(Column<E, ?> column, int pixels) {
        keep(layout.withWidth(column.key(), pixels));
    }

    private void keep(ListLayout changed) {
        layout = changed;
        parts.layouts().keep(definition.columns(), changed);
    }

    private ListAddress<E> address() {
        return new ListAddress<>(definition.columns(), definition.sort(), parts.searchKeys(), reserved);
    }

    @SuppressWarnings("unchecked") // the filters of a set are filters of its entity
    private Optional<SearchFilter<E>> searchFilter() {
        return definition.columns().filters().stream()
                .filter(SearchFilter.class::isInstance)
                .map(filter -> (SearchFilter<E>) filter)
                .findFirst();
    }
}
