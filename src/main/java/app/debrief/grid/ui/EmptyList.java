package app.debrief.grid.ui;

import app.debrief.common.ui.AppIcon;
import app.debrief.common.ui.EmptyState;
import app.debrief.grid.FilterValues;
import app.debrief.grid.TableQuery;
import app.debrief.grid.Total;
import app.debrief.grid.filter.Filter;
import app.debrief.grid.jpa.TableReader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What stands in place of rows: that there is nothing yet, or which filter leaves nothing over and what there would be
 * without it.
 */
final class EmptyList<E> {

    private record Without<E>(Filter<E, ?> filter, Total total) {}

    private final ListDefinition<E> definition;
    private final ValueText texts;
    private final FilterText words;
    private final Consumer<FilterValues<E>> onChange;

    EmptyList(ListDefinition<E> definition, ValueText texts, Consumer<FilterValues<E>> onChange) {
        this.definition = definition;
        this.texts = texts;
        this.onChange = onChange;
        words = new FilterText(texts);
    }

    Component of(TableQuery<E> query, Instant now, Supplier<Component> nothingYet) {
        var all = total(query.withFilters(FilterValues.none()), now);
        return all.count() == 0 ? nothingYet.get() : unmatched(query, now, all);
    }

    private Component unmatched(TableQuery<E> query, Instant now, Total all) {
        var title = texts.text(
                "grid.unmatched.title", texts.rows(definition.columns().name(), all));
        var reset = new Button(
                texts.text("grid.filters.reset"),
                click -> onChange.accept(definition.columns().defaults()));
        var most = mostWithoutOne(query, now);
        if (most.isEmpty()) {
            var clear = new Button(texts.text("grid.unmatched.clear"), click -> onChange.accept(FilterValues.none()));
            clear.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            return new EmptyState(AppIcon.SEARCH, title, texts.text("grid.unmatched.text"), clear, reset);
        }
        var filter = most.get().filter();
        var name = words.label(filter) + " "
                + words.chosen(filter, query.filters()).orElse("");
        var remove = new Button(
                texts.text("grid.unmatched.remove", name),
                AppIcon.CLOSE.create(),
                click -> onChange.accept(query.filters().without(filter)));
        remove.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new EmptyState(
                AppIcon.SEARCH,
                title,
                texts.text(
                        "grid.unmatched.without", name, texts.total(most.get().total())),
                remove,
                reset);
    }

    /** The filter without which most rows would be found; empty if no single one is in the way. */
    private Optional<Without<E>> mostWithoutOne(TableQuery<E> query, Instant now) {
        return query.filters().filters().stream()
                .map(filter -> new Without<E>(
                        filter, total(query.withFilters(query.filters().without(filter)), now)))
                .filter(without -> without.total().count() > 0)
                .max((a, b) -> Long.compare(a.total().count(), b.total().count()));
    }

    private Total total(TableQuery<E> query, Instant now) {
        return definition.source().total(query, now, TableReader.COUNT_CAP);
    }
}
