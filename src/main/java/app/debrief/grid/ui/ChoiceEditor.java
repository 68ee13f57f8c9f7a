package app.debrief.grid.ui;

import app.debrief.grid.ChoiceLook;
import app.debrief.grid.Column;
import app.debrief.grid.ColumnType;
import app.debrief.grid.FilterValues;
import app.debrief.grid.filter.ChoiceFilter;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Any of several values, each with the number of rows that hold it. */
final class ChoiceEditor<E, C extends Enum<C>> implements FilterEditor<E> {

    private record Line<C>(@Nullable C value, Checkbox check, Span count) {}

    private final ChoiceFilter<E, C> filter;
    private final ValueText texts;
    private final FilterChange<E> onChange;
    private final FilterGroup group;
    private final NativeButton clear;
    private final List<Line<C>> lines = new ArrayList<>();

    ChoiceEditor(ChoiceFilter<E, C> filter, ValueText texts, FilterChange<E> onChange) {
        this.filter = filter;
        this.texts = texts;
        this.onChange = onChange;
        var label = new FilterText(texts).label(filter);
        group = new FilterGroup(label);
        clear = group.addClear(
                texts.text("grid.filters.clear-one"),
                texts.text("grid.filters.clear-one.spoken", label),
                () -> onChange.choose(filter, null));
        var rows = new Div();
        rows.addClassName("filter-rows");
        filter.offered().forEach(value -> rows.add(line(value, texts.choice(value), look(value))));
        if (filter.absentOffered()) {
            rows.add(line(
                    null,
                    texts.empty(filter.column()),
                    look(filter.offered().getFirst()).absent()));
        }
        rows.setClassName("filter-rows-pairs", look(filter.offered().getFirst()).badge() == null && hasIcons());
        group.addControls(rows);
        show(FilterValues.none());
    }

    /** Whether values have a look of their own, which puts the filter beside others of that kind. */
    static boolean hasLooks(ChoiceFilter<?, ?> filter) {
        return !lookOfFirst(filter).equals(ChoiceLook.WORD);
    }

    @Override
    public Component component() {
        return group;
    }

    @Override
    public void show(FilterValues<E> chosen) {
        var operand = chosen.get(filter);
        lines.forEach(line -> line.check()
                .setValue(operand.filter(o ->
                                line.value() == null ? o.absent() : o.values().contains(line.value()))
                        .isPresent()));
        clear.setVisible(operand.isPresent());
    }

    @Override
    public Optional<Column<E, ?>> counted() {
        return Optional.of(filter.column());
    }

    @Override
    public void showCounts(Map<? extends @Nullable Object, Long> counts) {
        lines.forEach(line -> line.count().setText(texts.count(counts.getOrDefault(line.value(), 0L))));
    }

    private Div line(@Nullable C value, String word, ChoiceLook look) {
        var check = new Checkbox();
        check.setLabelComponent(new DrawnChoice(word, look));
        check.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                tell();
            }
        });
        var count = new Span();
        count.addClassName("number");
        lines.add(new Line<>(value, check, count));
        var row = new Div(check, count);
        row.addClassName("filter-row");
        return row;
    }

    private void tell() {
        var values = new HashSet<C>();
        var absent = false;
        for (var line : lines) {
            if (line.check().getValue()) {
                if (line.value() == null) {
                    absent = true;
                } else {
                    values.add(line.value());
                }
            }
        }
        var chosen = new ChoiceFilter.Chosen<>(values, absent);
        onChange.choose(filter, chosen.isEmpty() ? null : chosen);
    }

    private boolean hasIcons() {
        return look(filter.offered().getFirst()).icon() != null;
    }

    private ChoiceLook look(C value) {
        return filter.column().type() instanceof ColumnType.Choice<C> choice ? choice.look(value) : ChoiceLook.WORD;
    }

    private static <C extends Enum<C>> ChoiceLook lookOfFirst(ChoiceFilter<?, C> filter) {
        return filter.column().type() instanceof ColumnType.Choice<C> choice
                ? choice.look(filter.offered().getFirst())
                : ChoiceLook.WORD;
    }
}
