package app.debrief.grid.jpa;

import java.time.Instant;
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

    /**
     * Where an instant stands in an order by time, whether or not a row stands there: rows of that very instant are on
     * its later side.
     */
    public static Position at(Instant instant) {
        return new Position(List.of(instant));
    }

    /** The value of a term; what a position leaves open at its end is taken for absent. */
    @Nullable
    Object value(int term) {
        return term < values.size() ? values.get(term) : null;
    }

    /** The id of the row that stands here. */
    public Object id() {
        var id = values.getLast();
        if (id == null) {
            throw new IllegalStateException("A row without id");
        }
        return id;
    }
}
