package app.debrief.export.file;

import app.debrief.grid.ColumnType;
import java.util.regex.Pattern;

/**
 * Which texts a spreadsheet would take for a formula: those that begin with {@code = + - @}, a tab or a carriage return.
 * A telephone number, a plus sign and digits only, is none.
 */
public final class FormulaGuard {

    private static final String BEGINNINGS = "=+-@\t\r";
    private static final Pattern PHONE = Pattern.compile("\\+\\d+");

    private FormulaGuard() {}

    /** Whether a text needs a guard in a column of that type; only people's texts can. */
    public static boolean needed(ColumnType<?> type, String text) {
        return !text.isEmpty()
                && BEGINNINGS.indexOf(text.charAt(0)) >= 0
                && holdsTexts(type)
                && !PHONE.matcher(text).matches();
    }

    private static boolean holdsTexts(ColumnType<?> type) {
        return type instanceof ColumnType.Text
                || type instanceof ColumnType.LongText
                || type instanceof ColumnType.Items;
    }
}
