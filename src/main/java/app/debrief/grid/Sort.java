package app.debrief.grid;

/**
 * By which column a list is ordered.
 *
 * @param <E> the entity listed
 * @param column a sortable column
 * @param descending whether the greatest comes first
 */
public record Sort<E>(Column<E, ?> column, boolean descending) {

    public Sort {
        if (!column.sortable()) {
            throw new IllegalArgumentException(column + " cannot be sorted");
        }
    }

    /** Whether the list runs through time. */
    public boolean isByTime() {
        return column.type() instanceof ColumnType.Moment;
    }

    /** The form in an address: the key, behind a minus when descending. */
    public String parameter() {
        return (descending ? "-" : "") + column.key();
    }
}
