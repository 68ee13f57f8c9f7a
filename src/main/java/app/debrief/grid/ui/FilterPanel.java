package app.debrief.grid.ui;

import app.debrief.common.ui.AppIcon;
import app.debrief.grid.ColumnSet;
import app.debrief.grid.FilterValues;
import app.debrief.grid.TableQuery;
import app.debrief.grid.Total;
import app.debrief.grid.filter.ChoiceFilter;
import app.debrief.grid.filter.Filter;
import app.debrief.grid.filter.FlagFilter;
import app.debrief.grid.filter.MomentFilter;
import app.debrief.grid.filter.SearchFilter;
import app.debrief.grid.filter.ValuesFilter;
import app.debrief.grid.jpa.RowSource;
import app.debrief.grid.jpa.TableReader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where a reader narrows a list. What is chosen applies at once; the numbers beside the values follow, those of a filter
 * as if nothing were chosen in it.
 *
 * @param <E> the entity listed
 */
public final class FilterPanel<E> extends Composite<PanelButton> {

    private static final Logger log = LoggerFactory.getLogger(FilterPanel.class);
    private static final int COLUMNS = 3;

    private final ColumnSet<E> set;
    private final RowSource<E> source;
    private final Questions questions;
    private final ValueText texts;
    private final Clock clock;
    private final Consumer<FilterValues<E>> onChange;
    private final Map<Filter<E, ?>, FilterEditor<E>> editors = new LinkedHashMap<>();
    private final Span matches = new Span();
    private final Span all = new Span();
    private final Span showMatches = new Span();

    private @Nullable TableQuery<E> query;

    /**
     * Makes a closed panel.
     *
     * @param onChange takes what is chosen in all filters
     */
    public FilterPanel(
            ColumnSet<E> set,
            RowSource<E> source,
            BackgroundReads reads,
            ValueText texts,
            Clock clock,
            Consumer<FilterValues<E>> onChange) {
        this.set = set;
        this.source = source;
        questions = new Questions(reads, this);
        this.texts = texts;
        this.clock = clock;
        this.onChange = onChange;
        matches.addClassName("filters-matches");
        all.addClassName("filters-all");
        showMatches.addClassName("panel-done-long");
        getContent().setCount("");
    }

    @Override
    protected PanelButton initContent() {
        return new PanelButton(
                texts.text("grid.filters"), AppIcon.FILTERS, PopoverPosition.BOTTOM_START, texts, this::panel);
    }

    /** Shows what a query asks for. */
    public void show(TableQuery<E> asked) {
        query = asked;
        var active = asked.filters().filters().stream()
                .filter(filter -> !(filter instanceof SearchFilter))
                .count();
        getContent().setCount(active == 0 ? "" : texts.count(active));
        if (getContent().isOpened()) {
            editors.values().forEach(editor -> editor.show(asked.filters()));
            count();
        }
    }

    /** Shows how many rows match. */
    public void setTotal(Total total) {
        var rows = texts.rows(set.name(), total);
        matches.setText(rows);
        showMatches.setText(texts.text("grid.filters.show", rows));
    }

    private Component panel() {
        editors.clear();
        var columns = new Div[COLUMNS];
        for (int i = 0; i < COLUMNS; i++) {
            columns[i] = new Div();
            columns[i].addClassName("filters-column");
        }
        for (var filter : set.filters()) {
            add(filter, columns);
        }
        var body = new Div(columns);
        body.addClassName("panel-body");
        var hint = new Span(texts.text("grid.filters.hint"));
        hint.addClassNames("muted", "panel-hint");
        var reset = new Button(
                texts.text("grid.filters.reset"),
                AppIcon.RESET.create(),
                click -> onChange.accept(query == null ? set.defaults() : set.defaults(query.filters())));
        reset.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        reset.addClassName("panel-reset");
        var found = new Span(matches, all);
        found.addClassName("panel-foot-text");
        found.getElement().setAttribute("role", "status");
        var brief = new Span(texts.text("grid.done"));
        brief.addClassName("panel-done-short");
        var done = new Button(new Div(brief, showMatches));
        done.removeThemeVariants(ButtonVariant.LUMO_ICON);
        var panel = new Div(getContent().head(hint, reset), body, getContent().foot(done, found));
        panel.addClassNames("panel", "filters");
        var asked = query;
        if (asked != null) {
            editors.values().forEach(editor -> editor.show(asked.filters()));
            count();
        }
        return panel;
    }

    @SuppressWarnings("unchecked") // a filter of an entity is of that entity whatever its kind
    private void add(Filter<E, ?> filter, Div[] columns) {
        FilterChange<E> change = this::choose;
        switch (filter) {
            case FlagFilter<?> flag -> add(filter, new FlagEditor<>((FlagFilter<E>) flag, texts, change), columns[0]);
            case ChoiceFilter<?, ?> choice ->
                add(
                        filter,
                        new ChoiceEditor<>((ChoiceFilter<E, ?>) choice, texts, change),
                        columns[ChoiceEditor.hasLooks(choice) ? 1 : 2]);
            case ValuesFilter<?> values ->
                add(filter, new ValuesEditor<>((ValuesFilter<E>) values, texts, change), columns[2]);
            case MomentFilter<?> moments ->
                add(filter, new MomentEditor<>((MomentFilter<E>) moments, texts, clock, change), columns[2]);
            case SearchFilter<?> search -> {}
        }
    }

    private void add(Filter<E, ?> filter, FilterEditor<E> editor, Div column) {
        editors.put(filter, editor);
        column.add(editor.component());
    }

    private <F> void choose(Filter<E, F> filter, @Nullable F operand) {
        if (query != null) {
            var chosen = query.filters();
            onChange.accept(operand == null ? chosen.without(filter) : chosen.with(filter, operand));
        }
    }

    private void count() {
        var asked = query;
        if (asked == null) {
            return;
        }
        var now = clock.instant();
        var counting = Map.copyOf(editors);
        questions
                .next()
                .read(
                        () -> {
                            var counts = new HashMap<FilterEditor<E>, Map<? extends @Nullable Object, Long>>();
                            counting.forEach((filter, editor) -> editor.counted()
                                    .ifPresent(column ->
                                            counts.put(editor, source.counts(without(asked, filter), now, column))));
                            var everything = asked.withFilters(FilterValues.none());
                            return new Found<>(counts, source.total(everything, now, TableReader.COUNT_CAP));
                        },
                        found -> {
                            found.counts().forEach(FilterEditor::showCounts);
                            all.setText(texts.text("grid.filters.of", texts.total(found.all())));
                        },
                        failure -> log.warn(
                                "Filters could not be counted: {}",
                                failure.getClass().getName()));
    }

    private static <E> TableQuery<E> without(TableQuery<E> query, Filter<E, ?> filter) {
        return query.withFilters(query.filters().without(filter));
    }

    private record Found<E>(Map<FilterEditor<E>, Map<? extends @Nullable Object, Long>> counts, Total all) {}
}
