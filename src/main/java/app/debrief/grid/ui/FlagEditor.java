package app.debrief.grid.ui;

import app.debrief.common.ui.Segments;
import app.debrief.grid.FilterValues;
import app.debrief.grid.filter.FlagFilter;
import com.vaadin.flow.component.Component;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Any, yes or no. */
final class FlagEditor<E> implements FilterEditor<E> {

    private enum Wanted {
        ANY(null),
        YES(true),
        NO(false);

        private final @Nullable Boolean operand;

        Wanted(@Nullable Boolean operand) {
            this.operand = operand;
        }

        static Wanted of(@Nullable Boolean operand) {
            return operand == null ? ANY : operand ? YES : NO;
        }
    }

    private final FlagFilter<E> filter;
    private final Segments<Wanted> segments;

    FlagEditor(FlagFilter<E> filter, ValueText texts, FilterChange<E> onChange) {
        this.filter = filter;
        var words = new FilterText(texts);
        segments = new Segments<>(
                words.label(filter),
                List.of(Wanted.values()),
                wanted -> wanted.operand == null ? texts.text("grid.filters.any") : words.flag(filter, wanted.operand));
        segments.setValue(Wanted.ANY);
        segments.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChange.choose(filter, change.getValue().operand);
            }
        });
    }

    @Override
    public Component component() {
        return segments;
    }

    @Override
    public void show(FilterValues<E> chosen) {
        segments.setValue(Wanted.of(chosen.get(filter).orElse(null)));
    }
}
