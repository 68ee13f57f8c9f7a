package app.debrief.grid;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What kind of values a column holds. Every surface (cell, filter editor, file, document) switches over this once, so
 * that a new kind does not compile until each of them handles it.
 *
 * @param <V> the Java type of one value
 */
public sealed interface ColumnType<V> {

    /** One line of text, such as a name or an identifier given by another system. */
    record Text() implements ColumnType<String> {}

    /** Text of any length, cut in a cell and whole in the detail. */
    record LongText() implements ColumnType<String> {}

    /** Yes or no. */
    record Flag() implements ColumnType<Boolean> {}

    /** An instant, shown in the zone of the reader. */
    record Moment() implements ColumnType<Instant> {}

    /** An amount in the currency of the organization, two decimals. */
    record Money() implements ColumnType<BigDecimal> {}

    /** A ratio of 0 to 1, shown as percent with at most two decimals. */
    record Percent() implements ColumnType<BigDecimal> {}

    /** A number of things, with decimals only where it has some. */
    record Quantity() implements ColumnType<BigDecimal> {}

    /** A whole number. */
    record Count() implements ColumnType<Long> {}

    /** One to five stars given by a person. */
    record Stars() implements ColumnType<Integer> {}

    /**
     * One of a fixed set of values.
     *
     * @param values the set, stored by constant name
     * @param look how a value is shown
     */
    record Choice<C extends Enum<C>>(Class<C> values, ChoiceLook look) implements ColumnType<C> {}

    /** A generated identifier. */
    record Identifier() implements ColumnType<UUID> {}

    /** Several short texts, such as labels or {@code key=value} pairs. */
    record Items() implements ColumnType<List<String>> {}

    /** The key under which the bundles name this kind, for example in the column picker. */
    default String nameKey() {
        return "grid.type." + getClass().getSimpleName();
    }
}
