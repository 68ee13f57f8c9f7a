package app.debrief.grid.jpa;

import org.jspecify.annotations.Nullable;

/**
 * Which rows of an order are read.
 *
 * @param from behind which row, or before which when backwards; null for the beginning, or the end when backwards
 * @param skip rows left out next to it, a small number
 * @param limit rows read at most
 * @param backwards whether reading goes towards the beginning; the rows come in their order nevertheless
 */
public record Window(@Nullable Position from, int skip, int limit, boolean backwards) {}
