package app.debrief.grid.jpa;

import org.jspecify.annotations.Nullable;

/**
 * Which rows of an order are read.
 *
 * @param from behind which row, or before which when backwards; null for the beginning, or the end when backwards
 * @param inclusive whether the row at that position is read too
 * @param skip rows left out next to it, a small number
 * @param limit rows read at most
 * @param backwards whether reading goes towards the beginning; the rows come in their order nevertheless
 */
public record Window(@Nullable Position from, boolean inclusive, int skip, int limit, boolean backwards) {

    /** Rows beyond a position. */
    public Window(@Nullable Position from, int skip, int limit, boolean backwards) {
        this(from, false, skip, limit, backwards);
    }
}
