package app.debrief.grid.ui;

import app.debrief.grid.Column;
import app.debrief.grid.FilterValues;
import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a reader chooses in one filter.
 *
 * @param <E> the entity listed
 */
interface FilterEditor<E> {

    Component component();

    /** Shows what is chosen, without telling anyone. */
    void show(FilterValues<E> chosen);

    /** The column whose values have counts beside them. */
    default Optional<Column<E, ?>> counted() {
        return Optional.empty();
    }

    /** Shows how many rows hold each value; the absent value's key is null. */
    default void showCounts(Map<? extends @Nullable Object, Long> counts) {}
}
