package app.debrief.grid.jpa;

import app.debrief.grid.Column;
import app.debrief.grid.TableQuery;
import app.debrief.grid.Total;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers the questions of one list; usually the three methods of a service, which applies the rights of the current
 * reader. May be asked from any thread.
 *
 * @param <E> the entity listed
 */
public interface RowSource<E> {

    /** Rows of the list, with the columns of the query. */
    Page page(TableQuery<E> query, Instant now, Window window);

    /** How many rows there are, counted up to {@code cap}. */
    Total total(TableQuery<E> query, Instant now, int cap);

    /** How many of the rows found hold each value of the column; the absent value's key is null. */
    <V> Map<@Nullable V, Long> counts(TableQuery<E> query, Instant now, Column<E, V> column);
}
