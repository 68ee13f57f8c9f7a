package app.debrief.grid;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was read of one record. Equal to another row of the same record, so that a list keeps its place when values
 * change.
 */
public final class Row {

    private final Object id;
    private final Map<Column<?, ?>, Object> values;

    /**
     * Wraps what was read.
     *
     * @param id the record's id
     * @param values by column; an absent value has no entry
     */
    public Row(Object id, Map<Column<?, ?>, Object> values) {
        this.id = id;
        this.values = values;
    }

    public Object id() {
        return id;
    }

    /** The value of a column that the query chose; null if it is absent. */
    @SuppressWarnings("unchecked")
    public <V> @Nullable V get(Column<?, V> column) {
        return (V) values.get(column);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Row that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
