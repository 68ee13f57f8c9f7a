package app.debrief.grid.jpa;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a row stands in the order of a query: the values by which it is ordered, from which reading can go on without
 * counting rows.
 *
 * @param values one for each term of the order, the id last; an absent value is null
 */
public record Position(List<@Nullable Object> values) {

    Position(@Nullable Object[] values) {
        this(Collections.unmodifiableList(Arrays.asList(values)));
    }

    /** The id of the row. */
    public Object id() {
        var id = values.getLast();
        if (id == null) {
            throw new IllegalStateException("A row without id");
        }
        return id;
    }
}
