package app.debrief.grid.ui;

import app.debrief.grid.Column;
import app.debrief.grid.ColumnType;
import app.debrief.grid.Row;
import app.debrief.grid.Total;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** The words for fields and values: in cells, chips, tooltips, cards and histories. */
public final class ValueText {

    private static final String NO_BREAK_SPACE = "\u00a0";

    private final MessageSource messages;
    private final Display display;
    private final Clock clock;

    /**
     * Words in one form.
     *
     * @param messages the bundles
     * @param display the form
     * @param clock by which a year is the current one
     */
    public ValueText(MessageSource messages, Display display, Clock clock) {
        this.messages = messages;
        this.display = display;
        this.clock = clock;
    }

    public Display display() {
        return display;
    }

    /** A text of the bundles. */
    public String text(String key, Object... parameters) {
        return optional("!" + key + "!", key, parameters);
    }

    /** A text of the bundles, or that of a more general key where they have none. */
    public String textOr(String key, String generalKey, Object... parameters) {
        return optional(text(generalKey, parameters), key, parameters);
    }

    /** The full label of a field. */
    public String label(Column<?, ?> column) {
        return text(column.labelKey());
    }

    /** The label above the cells, with the unit that the cells leave out. */
    public String header(Column<?, ?> column) {
        var header = textOr(column.headerKey(), column.labelKey());
        return column.type() instanceof ColumnType.Money && display.currency() != null
                ? text("grid.header.unit", header, display.currency().getCurrencyCode())
                : header;
    }

    /** What a field means; empty if nothing is said about it. */
    public String help(Column<?, ?> column) {
        return optional("", column.helpKey());
    }

    /** What stands for an absent value of a field. */
    public String empty(Column<?, ?> column) {
        return text(column.emptyKey());
    }

    /** A value that stands alone, with its unit. */
    public <V> String value(Column<?, V> column, @Nullable V value) {
        return value != null && column.type() instanceof ColumnType.Money
                ? money((BigDecimal) value)
                : cell(column, value);
    }

    /** A value below a header that names the unit. */
    public <V> String cell(Column<?, V> column, @Nullable V value) {
        if (value == null) {
            return empty(column);
        }
        return switch (column.type()) {
            case ColumnType.Text text -> (String) value;
            case ColumnType.LongText text -> (String) value;
            case ColumnType.Flag flag -> flag(column, (Boolean) value);
            case ColumnType.Moment moment -> moment((Instant) value);
            case ColumnType.Money money -> number((BigDecimal) value, 2, 2);
            case ColumnType.Percent percent ->
                number(((BigDecimal) value).movePointRight(2), 0, 2) + NO_BREAK_SPACE + "%";
            case ColumnType.Quantity quantity -> number((BigDecimal) value, 0, 6);
            case ColumnType.Count count -> count((Long) value);
            case ColumnType.Seconds seconds -> duration(Duration.ofSeconds((Integer) value));
            case ColumnType.Stars stars -> text("common.stars.spoken", value);
            case ColumnType.Choice<?> choice -> choice((Enum<?>) value);
            case ColumnType.Identifier identifier -> ((UUID) value).toString();
            case ColumnType.Items items -> String.join(", ", items((List<?>) value));
        };
    }

    /** The value of a row below a header that names the unit. */
    public <V> String cell(Column<?, V> column, Row row) {
        return cell(column, row.get(column));
    }

    /** The word for one of a fixed set of values. */
    public String choice(Enum<?> value) {
        return text("choice." + value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** The word of a field for yes or no. */
    public String flag(Column<?, ?> column, boolean value) {
        return word(column, value ? "yes" : "no");
    }

    /** The word of a field for one of its named values; the word of every list where the field has none. */
    String word(Column<?, ?> column, String name) {
        return textOr(column.labelKey() + ".value." + name, "grid.value." + name);
    }

    /** An amount with its currency. */
    public String money(BigDecimal amount) {
        if (display.currency() == null) {
            return number(amount, 2, 2);
        }
        var format = NumberFormat.getCurrencyInstance(display.locale());
        format.setCurrency(display.currency());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(amount);
    }

    /** How long something took, in its two largest units. */
    public String duration(Duration duration) {
        if (duration.toHours() > 0) {
            return text("grid.duration.hours", duration.toHours(), duration.toMinutesPart());
        }
        return duration.toMinutes() > 0
                ? text("grid.duration.minutes", duration.toMinutes(), duration.toSecondsPart())
                : text("grid.duration.seconds", duration.toSeconds());
    }

    /** A whole number, grouped. */
    public String count(long number) {
        return NumberFormat.getIntegerInstance(display.locale()).format(number);
    }

    /** How many rows there are, with a plus sign where there are more. */
    public String total(Total total) {
        return total.exact() ? count(total.count()) : text("grid.total.more", count(total.count()));
    }

    /**
     * How many rows there are, in the words of a table: keys {@code <table>.rows.one} and {@code <table>.rows.many}.
     */
    public String rows(String table, Total total) {
        var key = total.exact() && total.count() == 1 ? "rows.one" : "rows.many";
        return textOr(table + "." + key, "grid." + key, total(total));
    }

    /** An instant in the reader's zone; the year only if it is not the current one. */
    public String moment(Instant instant) {
        return moment((TemporalAccessor) instant.atZone(display.zone()));
    }

    /** A local time as a person chose it. */
    public String moment(LocalDateTime local) {
        return moment((TemporalAccessor) local);
    }

    private String moment(TemporalAccessor local) {
        var thisYear =
                Year.from(ZonedDateTime.now(clock.withZone(display.zone()))).getValue();
        var skeleton = local.get(ChronoField.YEAR) == thisYear ? "MMMdHm" : "yMMMdHm";
        return DateTimeFormatter.ofLocalizedPattern(skeleton)
                .withLocale(display.locale())
                .format(local);
    }

    private String number(BigDecimal number, int fewest, int most) {
        var format = NumberFormat.getNumberInstance(display.locale());
        format.setMinimumFractionDigits(fewest);
        format.setMaximumFractionDigits(most);
        format.setRoundingMode(java.math.RoundingMode.HALF_UP);
        return format.format(number);
    }

    private static List<String> items(List<?> items) {
        return items.stream().map(String::valueOf).toList();
    }

    private String optional(String instead, String key, Object... parameters) {
        var found = messages.getMessage(key, parameters, instead, display.locale());
        return found == null ? instead : found;
    }
}
