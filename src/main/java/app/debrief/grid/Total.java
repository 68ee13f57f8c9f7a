package app.debrief.grid;

/**
 * How many rows a query finds.
 *
 * @param count rows counted
 * @param exact whether that is all; otherwise there are more than {@code count}
 */
public record Total(long count, boolean exact) {}
