package app.debrief.grid.ui;

import app.debrief.grid.Column;
import app.debrief.grid.FilterValues;
import app.debrief.grid.filter.ValuesFilter;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Any of the texts that rows hold at present. */
final class ValuesEditor<E> implements FilterEditor<E> {

    private final ValuesFilter<E> filter;
    private final ValueText texts;
    private final MultiSelectComboBox<String> values;
    private final Map<String, Long> counts = new HashMap<>();

    ValuesEditor(ValuesFilter<E> filter, ValueText texts, FilterChange<E> onChange) {
        this.filter = filter;
        this.texts = texts;
        values = new MultiSelectComboBox<>(new FilterText(texts).label(filter));
        values.setWidthFull();
        values.setRenderer(new ComponentRenderer<>(this::line));
        values.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChange.choose(filter, change.getValue().isEmpty() ? null : change.getValue());
            }
        });
        offer(Set.of());
    }

    @Override
    public Component component() {
        return values;
    }

    @Override
    public void show(FilterValues<E> chosen) {
        offer(chosen.get(filter).orElse(Set.of()));
    }

    @Override
    public Optional<Column<E, ?>> counted() {
        return Optional.of(filter.column());
    }

    @Override
    public void showCounts(Map<? extends @Nullable Object, Long> found) {
        counts.clear();
        found.forEach((value, count) -> {
            if (value instanceof String text) {
                counts.put(text, count);
            }
        });
        offer(values.getValue());
    }

    /** Offers the values found and those that are chosen, found or not. */
    private void offer(Set<String> chosen) {
        var offered = new TreeSet<>(counts.keySet());
        offered.addAll(chosen);
        values.setItems(offered);
        values.setValue(chosen);
        values.setPlaceholder(texts.text("grid.filters.any-of", offered.size()));
    }

    private Component line(String value) {
        var count = new Span(texts.count(Objects.requireNonNullElse(counts.get(value), 0L)));
        count.addClassName("number");
        var line = new Div(new Span(value), count);
        line.addClassName("filter-row");
        return line;
    }
}
