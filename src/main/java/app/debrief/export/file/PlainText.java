package app.debrief.export.file;

import app.debrief.grid.Column;
import app.debrief.grid.ColumnType;
import app.debrief.grid.ui.ValueText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Values as other programs read them: times in ISO 8601 with their offset, numbers without grouping, {@code true} and
 * {@code false}, ratios as {@code 90%}. Words are those of the screen.
 */
public final class PlainText {

    private final ValueText texts;
    private final DateTimeFormatter moments;
    private final Map<Enum<?>, String> choices = new HashMap<>();

    /**
     * Values in one language and zone.
     *
     * @param texts the words, and the zone of times
     */
    public PlainText(ValueText texts) {
        this.texts = texts;
        moments =
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(texts.display().zone());
    }

    /** The text of a value; for an absent one the word that stands for it in files, mostly nothing. */
    public String of(Column<?, ?> column, @Nullable Object value) {
        if (value == null) {
            return column.fileEmptyKey().map(texts::text).orElse("");
        }
        return switch (column.type()) {
            case ColumnType.Text text -> (String) value;
            case ColumnType.LongText text -> (String) value;
            case ColumnType.Items items -> items((List<?>) value);
            case ColumnType.Flag flag -> value.toString();
            case ColumnType.Moment moment -> moments.format((Instant) value);
            case ColumnType.Money money -> ((BigDecimal) value).toPlainString();
            case ColumnType.Percent percent -> percent((BigDecimal) value);
            case ColumnType.Quantity quantity -> plain((BigDecimal) value);
            case ColumnType.Count count -> value.toString();
            case ColumnType.Seconds seconds -> value.toString();
            case ColumnType.Stars stars -> value.toString();
            case ColumnType.Choice<?> choice -> choices.computeIfAbsent((Enum<?>) value, texts::choice);
            case ColumnType.Identifier identifier -> value.toString();
        };
    }

    /** Several texts on one line, as the screen shows them. */
    static String items(List<?> items) {
        return items.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String percent(BigDecimal ratio) {
        return plain(ratio.movePointRight(2).setScale(2, RoundingMode.HALF_UP)) + "%";
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
