package app.debrief.grid.ui;

import app.debrief.common.ui.Stars;
import app.debrief.grid.ChoiceLook;
import app.debrief.grid.Column;
import app.debrief.grid.ColumnType;
import app.debrief.grid.Row;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws values in cells, one way for each kind of column. Cells are templates, not components: a page holds hundreds. */
final class CellRenderers {

    /** Characters of a long text that a cell holds at most; the rest is in the tooltip. */
    static final int MOST_CHARACTERS = 120;

    private static final String WORDS = "<span class=\"${item.style}\">${item.words}</span>";
    private static final String MARKED = """
            <span class="${item.style}">${item.icon ? html`<span class="icon icon-small" aria-hidden="true">\
            <svg viewBox="0 0 24 24" focusable="false"><use href="${item.icon}"></use></svg></span>` : ''}\
            <span>${item.words}</span></span>""";
    private static final String STARS = """
            ${item.drawing ? html`<span class="stars" role="img" aria-label="${item.words}" \
            .innerHTML="${item.drawing}"></span>` : html`<span class="stars-none">${item.words}</span>`}""";
    private static final String SPOKEN_DASH = """
            <span class="${item.style}">${item.icon ? html`<span class="icon icon-small" aria-hidden="true">\
            <svg viewBox="0 0 24 24" focusable="false"><use href="${item.icon}"></use></svg></span>` : ''}\
            ${item.dash ? html`<span aria-hidden="true">${item.dash}</span>\
            <span class="visually-hidden">${item.words}</span>` : html`<span>${item.words}</span>`}</span>""";

    private static final int PIXELS_A_CHARACTER = 7;

    private final ValueText texts;

    CellRenderers(ValueText texts) {
        this.texts = texts;
    }

    /** Draws the values of a column. */
    <V> Renderer<Row> of(Column<?, V> column) {
        return switch (column.type()) {
            case ColumnType.LongText text -> words(column, value -> oneLine(texts.cell(column, value)));
            case ColumnType.Text text -> words(column, value -> texts.cell(column, value));
            case ColumnType.Moment moment -> words(column, value -> texts.cell(column, value));
            case ColumnType.Money money -> words(column, value -> texts.cell(column, value));
            case ColumnType.Percent percent -> words(column, value -> texts.cell(column, value));
            case ColumnType.Quantity quantity -> words(column, value -> texts.cell(column, value));
            case ColumnType.Count count -> words(column, value -> texts.cell(column, value));
            case ColumnType.Seconds seconds -> words(column, value -> texts.cell(column, value));
            case ColumnType.Identifier identifier -> words(column, value -> texts.cell(column, value));
            case ColumnType.Items items -> words(column, value -> oneLine(texts.cell(column, value)));
            case ColumnType.Choice<?> choice -> choice(column, choice);
            case ColumnType.Flag flag -> flag(column, flag);
            case ColumnType.Stars stars -> stars(column);
        };
    }

    /** The whole text of a value that its cell may cut; null where the cell shows all of it. */
    <V> @Nullable String tooltip(Column<?, V> column, Row row) {
        var value = row.get(column);
        if (value == null) {
            return null;
        }
        return switch (column.type()) {
            case ColumnType.Text text -> whole(column, (String) value);
            case ColumnType.LongText text -> whole(column, (String) value);
            case ColumnType.Items items -> whole(column, String.join("\n", lines((List<?>) value)));
            case ColumnType.Moment moment -> null;
            case ColumnType.Money money -> null;
            case ColumnType.Percent percent -> null;
            case ColumnType.Quantity quantity -> null;
            case ColumnType.Count count -> null;
            case ColumnType.Seconds seconds -> null;
            case ColumnType.Identifier identifier -> null;
            case ColumnType.Choice<?> choice -> null;
            case ColumnType.Flag flag -> null;
            case ColumnType.Stars stars -> null;
        };
    }

    /** Whether the values of a kind are numbers, which stand right. */
    static boolean numeric(ColumnType<?> type) {
        return switch (type) {
            case ColumnType.Money money -> true;
            case ColumnType.Percent percent -> true;
            case ColumnType.Quantity quantity -> true;
            case ColumnType.Count count -> true;
            case ColumnType.Seconds seconds -> true;
            case ColumnType.Text text -> false;
            case ColumnType.LongText text -> false;
            case ColumnType.Moment moment -> false;
            case ColumnType.Identifier identifier -> false;
            case ColumnType.Items items -> false;
            case ColumnType.Choice<?> choice -> false;
            case ColumnType.Flag flag -> false;
            case ColumnType.Stars stars -> false;
        };
    }

    private <V> Renderer<Row> words(Column<?, V> column, SerializableFunction<@Nullable V, String> words) {
        var filled = numeric(column.type()) ? "number" : "";
        return LitRenderer.<Row>of(WORDS)
                .withProperty("words", row -> words.apply(row.get(column)))
                .withProperty("style", row -> row.get(column) == null ? "empty-value" : filled);
    }

    private Renderer<Row> choice(Column<?, ?> column, ColumnType.Choice<?> choice) {
        return LitRenderer.<Row>of(MARKED)
                .withProperty("words", row -> texts.cell(column, row))
                .withProperty("style", row -> style(look(column, choice, row)))
                .withProperty("icon", row -> icon(look(column, choice, row)));
    }

    private Renderer<Row> flag(Column<?, ?> column, ColumnType.Flag flag) {
        return LitRenderer.<Row>of(SPOKEN_DASH)
                .withProperty("words", row -> texts.cell(column, row))
                .withProperty("dash", row -> isNo(column, row) ? texts.text("grid.empty") : null)
                .withProperty("style", row -> style(isYes(column, row) ? flag.yes() : null))
                .withProperty("icon", row -> icon(isYes(column, row) ? flag.yes() : null));
    }

    private Renderer<Row> stars(Column<?, ?> column) {
        return LitRenderer.<Row>of(STARS)
                .withProperty("words", row -> texts.cell(column, row))
                .withProperty(
                        "drawing", row -> row.get(column) instanceof Integer rating ? Stars.markup(rating) : null);
    }

    private static <C extends Enum<C>> @Nullable ChoiceLook look(
            Column<?, ?> column, ColumnType.Choice<C> choice, Row row) {
        var value = row.get(column);
        return value == null ? null : choice.look(choice.values().cast(value));
    }

    private static boolean isYes(Column<?, ?> column, Row row) {
        return Boolean.TRUE.equals(row.get(column));
    }

    private static boolean isNo(Column<?, ?> column, Row row) {
        return Boolean.FALSE.equals(row.get(column));
    }

    private static String style(@Nullable ChoiceLook look) {
        if (look == null) {
            return "empty-value";
        }
        return look.badge() == null ? "with-icon" : "badge " + look.badge().className();
    }

    private static @Nullable String icon(@Nullable ChoiceLook look) {
        return look == null || look.icon() == null ? null : look.icon().href();
    }

    private static String oneLine(String text) {
        var line = text.length() > MOST_CHARACTERS
                ? text.substring(0, MOST_CHARACTERS).stripTrailing() + "…"
                : text;
        return line.replaceAll("\\s+", " ");
    }

    private static @Nullable String whole(Column<?, ?> column, String text) {
        return text.length() * PIXELS_A_CHARACTER > column.width() ? text : null;
    }

    private static List<String> lines(List<?> items) {
        return items.stream().map(String::valueOf).toList();
    }
}
