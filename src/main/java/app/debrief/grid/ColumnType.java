package app.debrief.grid;

import app.debrief.common.ui.AppIcon;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * What kind of values a column holds. Every surface (cell, filter editor, file, document) switches over this once, so
 * that a new kind does not compile until each of them handles it.
 *
 * @param <V> the Java type of one value
 */
public sealed interface ColumnType<V> {

    /** One line of text, such as a name or an identifier given by another system. */
    record Text() implements ColumnType<String> {
        @Override
        public String write(String value) {
            return value;
        }

        @Override
        public String read(String text) {
            return text;
        }
    }

    /** Text of any length, cut in a cell and whole in the detail. */
    record LongText() implements ColumnType<String> {
        @Override
        public String write(String value) {
            return value;
        }

        @Override
        public String read(String text) {
            return text;
        }
    }

    /**
     * Yes or no.
     *
     * @param yes how a yes is shown; a no is shown as a dash
     */
    record Flag(ChoiceLook yes) implements ColumnType<Boolean> {

        /** A flag whose yes has a check before it. */
        public Flag() {
            this(ChoiceLook.icon(AppIcon.CHECK));
        }

        @Override
        public String write(Boolean value) {
            return value.toString();
        }

        @Override
        public Boolean read(String text) {
            return Boolean.valueOf(text);
        }
    }

    /** An instant, shown in the zone of the reader. */
    record Moment() implements ColumnType<Instant> {
        @Override
        public String write(Instant value) {
            return value.toString();
        }

        @Override
        public Instant read(String text) {
            return Instant.parse(text);
        }
    }

    /** An amount in the currency of the organization, two decimals. */
    record Money() implements ColumnType<BigDecimal> {
        @Override
        public Optional<String> unitKey() {
            return Optional.of("grid.unit.Money");
        }

        @Override
        public String write(BigDecimal value) {
            return value.toPlainString();
        }

        @Override
        public BigDecimal read(String text) {
            return new BigDecimal(text);
        }
    }

    /** A ratio of 0 to 1, shown as percent with at most two decimals. */
    record Percent() implements ColumnType<BigDecimal> {
        @Override
        public Optional<String> unitKey() {
            return Optional.of("grid.unit.Percent");
        }

        @Override
        public String write(BigDecimal value) {
            return value.stripTrailingZeros().toPlainString();
        }

        @Override
        public BigDecimal read(String text) {
            return new BigDecimal(text);
        }
    }

    /** A number of things, with decimals only where it has some. */
    record Quantity() implements ColumnType<BigDecimal> {
        @Override
        public String write(BigDecimal value) {
            return value.stripTrailingZeros().toPlainString();
        }

        @Override
        public BigDecimal read(String text) {
            return new BigDecimal(text);
        }
    }

    /** A whole number. */
    record Count() implements ColumnType<Long> {
        @Override
        public String write(Long value) {
            return value.toString();
        }

        @Override
        public Long read(String text) {
            return Long.valueOf(text);
        }
    }

    /** How long something took, in whole seconds. */
    record Seconds() implements ColumnType<Integer> {
        @Override
        public String write(Integer value) {
            return value.toString();
        }

        @Override
        public Integer read(String text) {
            return Integer.valueOf(text);
        }
    }

    /** One to five stars given by a person. */
    record Stars() implements ColumnType<Integer> {
        @Override
        public String write(Integer value) {
            return value.toString();
        }

        @Override
        public Integer read(String text) {
            return Integer.valueOf(text);
        }
    }

    /**
     * One of a fixed set of values.
     *
     * @param values the set, stored by constant name
     * @param looks how each value is shown
     */
    record Choice<C extends Enum<C>>(Class<C> values, Function<C, ChoiceLook> looks) implements ColumnType<C> {

        /** Values shown as bare words. */
        public Choice(Class<C> values) {
            this(values, value -> ChoiceLook.WORD);
        }

        /** How a value is shown. */
        public ChoiceLook look(C value) {
            return looks.apply(value);
        }

        @Override
        public String write(C value) {
            return value.name();
        }

        @Override
        public C read(String text) {
            return Enum.valueOf(values, text);
        }
    }

    /** A generated identifier. */
    record Identifier() implements ColumnType<UUID> {
        @Override
        public String write(UUID value) {
            return value.toString();
        }

        @Override
        public UUID read(String text) {
            return UUID.fromString(text);
        }
    }

    /** Several short texts, such as labels or {@code key=value} pairs. */
    record Items() implements ColumnType<List<String>> {
        @Override
        public String write(List<String> value) {
            return String.join("\n", value);
        }

        @Override
        public List<String> read(String text) {
            return text.lines().toList();
        }
    }

    /** The stable text form of a value, the same in every language; kept in histories and documents. */
    String write(V value);

    /**
     * Reads the stable text form.
     *
     * @throws IllegalArgumentException if the text is not the form of any value
     */
    V read(String text);

    /** The key under which the bundles name the unit of the values; empty where there is none. */
    default Optional<String> unitKey() {
        return Optional.empty();
    }

    /** The key under which the bundles name this kind, for example in the column picker. */
    default String nameKey() {
        return "grid.type." + getClass().getSimpleName();
    }
}
