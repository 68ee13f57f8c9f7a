package app.debrief.grid.ui;

import app.debrief.common.ui.Chip;
import app.debrief.grid.FilterValues;
import app.debrief.grid.filter.Filter;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Says what narrows a list: a chip for every active filter and the search, defaults among them, each removable.
 *
 * @param <E> the entity listed
 */
public final class FilterChips<E> {

    private final FilterText words;
    private final ValueText texts;
    private final Consumer<FilterValues<E>> onChange;

    public FilterChips(ValueText texts, Consumer<FilterValues<E>> onChange) {
        this.texts = texts;
        this.onChange = onChange;
        words = new FilterText(texts);
    }

    /** The chips of what is chosen, in the order of the filters, and what clears them all. */
    public List<Component> of(List<Filter<E, ?>> filters, FilterValues<E> chosen) {
        var chips = new ArrayList<Component>();
        for (var filter : filters) {
            words.chosen(filter, chosen)
                    .ifPresent(value -> chips.add(
                            new Chip(words.label(filter), value, () -> onChange.accept(chosen.without(filter)))));
        }
        if (!chips.isEmpty()) {
            var clear =
                    new NativeButton(texts.text("grid.filters.clear"), click -> onChange.accept(FilterValues.none()));
            clear.addClassName("link");
            chips.add(clear);
        }
        return chips;
    }
}
