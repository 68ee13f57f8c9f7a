package app.debrief.grid.ui;

import app.debrief.common.ui.AppIcon;
import app.debrief.common.ui.EmptyState;
import app.debrief.grid.FilterValues;
import app.debrief.grid.TableQuery;
import app.debrief.grid.Total;
import app.debrief.grid.filter.Filter;
import app.debrief.grid.jpa.TableReader;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What stands in place of rows: that there is nothing yet, or which filter leaves nothing over and what there would be
 * without it. It is counted in the background once this is on the page.
 */
final class EmptyList<E> extends Composite<Div> {

    private record Without<E>(Filter<E, ?> filter, Total total) {}

    /**
     * What was counted.
     *
     * @param all rows without any filter
     * @param most the filter without which most rows would be found; empty if no single one is in the way
     */
    private record Found<E>(Total all, Optional<Without<E>> most) {}

    private final ListDefinition<E> definition;
    private final BackgroundReads reads;
    private final ValueText texts;
    private final FilterText words;
    private final Consumer<FilterValues<E>> onChange;
    private final TableQuery<E> query;
    private final Instant now;
    private final Supplier<Component> nothingYet;

    EmptyList(
            ListDefinition<E> definition,
            BackgroundReads reads,
            ValueText texts,
            Consumer<FilterValues<E>> onChange,
            TableQuery<E> query,
            Instant now,
            Supplier<Component> nothingYet) {
        this.definition = definition;
        this.reads = reads;
        this.texts = texts;
        this.onChange = onChange;
        this.query = query;
        this.now = now;
        this.nothingYet = nothingYet;
        words = new FilterText(texts);
        getContent().addClassName("table-cover-content");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (event.isInitialAttach()) {
            read();
        }
    }

    private void read() {
        show(TableCover.loading());
        reads.read(
                this,
                this::find,
                found -> show(found.all().count() == 0 ? nothingYet.get() : unmatched(found)),
                failure -> show(TableCover.failure(texts, this::read)));
    }

    private Found<E> find() {
        var all = total(FilterValues.none());
        if (all.count() == 0) {
            return new Found<>(all, Optional.empty());
        }
        var most = query.filters().filters().stream()
                .map(filter -> new Without<E>(filter, total(query.filters().without(filter))))
                .filter(without -> without.total().count() > 0)
                .max(Comparator.comparingLong(without -> without.total().count()));
        return new Found<>(all, most);
    }

    private Total total(FilterValues<E> filters) {
        return definition.source().total(query.withFilters(filters), now, TableReader.COUNT_CAP);
    }

    private Component unmatched(Found<E> found) {
        var title = texts.text(
                "grid.unmatched.title", texts.rows(definition.columns().name(), found.all()));
        var reset = new Button(
                texts.text("grid.filters.reset"),
                click -> onChange.accept(definition.columns().defaults(query.filters())));
        if (found.most().isEmpty()) {
            var clear = new Button(texts.text("grid.unmatched.clear"), click -> onChange.accept(FilterValues.none()));
            clear.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            return new EmptyState(AppIcon.SEARCH, title, texts.text("grid.unmatched.text"), clear, reset);
        }
        var most = found.most().get();
        var name = words.label(most.filter()) + " "
                + words.chosen(most.filter(), query.filters()).orElse("");
        var remove = new Button(
                texts.text("grid.unmatched.remove", name),
                AppIcon.CLOSE.create(),
                click -> onChange.accept(query.filters().without(most.filter())));
        remove.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new EmptyState(
                AppIcon.SEARCH,
                title,
                texts.text("grid.unmatched.without", name, texts.total(most.total())),
                remove,
                reset);
    }

    private void show(Component component) {
        getContent().removeAll();
        getContent().add(component);
    }
}
