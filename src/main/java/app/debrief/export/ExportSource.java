package app.debrief.export;

import app.debrief.common.NotAllowedException;
import app.debrief.grid.TableQuery;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A list that can be exported, implemented by the module to which it belongs. Every method asks for the current reader's
 * rights.
 *
 * @param <E> the entity listed
 */
public interface ExportSource<E> {

    /** Stable name of the list. */
    String list();

    /**
     * A part of the list.
     *
     * @param scope which part, in words of the source's own
     * @throws NotAllowedException if there is none or the reader may not export it
     */
    ExportedList<E> open(String scope);

    /** How many rows a query finds, without a bound. */
    long count(TableQuery<E> query, Instant now);

    /** Reads what a query finds in order; each row's values stand in the order of the query's columns. */
    void read(TableQuery<E> query, Instant now, Consumer<@Nullable Object[]> rows);
}
