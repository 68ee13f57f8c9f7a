package app.debrief.export.xlsx;

import app.debrief.export.file.FileColumn;
import app.debrief.export.file.FileFacts;
import app.debrief.export.file.FormulaGuard;
import app.debrief.export.file.PlainText;
import app.debrief.export.file.RowFile;
import app.debrief.grid.Column;
import app.debrief.grid.ColumnType;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * An Excel workbook with typed cells, written row by row: memory holds a hundred rows. What does not fit on a sheet goes
 * on on the next; the last sheet says what the file is.
 */
public final class XlsxFile implements RowFile {

    /** Characters that a cell of Excel can hold. */
    static final int LONGEST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private static final int ROWS_IN_MEMORY = 100;
    private static final int ROWS_OF_A_SHEET = SpreadsheetVersion.EXCEL2007.getMaxRows();
    private static final int FIRST_YEAR = 1900;
    private static final double UNITS_A_PIXEL = 256 / 7.0;
    private static final int WIDEST = 255 * 256;

    private final OutputStream out;
    private final List<FileColumn> columns;
    private final PlainText texts;
    private final ZoneId zone;
    private final SheetNames names;
    private final int rowsOfASheet;
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(null, ROWS_IN_MEMORY, false, false);
    private final Styles styles;
    private SXSSFSheet sheet;
    private int sheets;
    private int nextRow;
    private long cutTexts;

    /**
     * Begins a workbook.
     *
     * @param out gets the whole workbook at its end
     * @param zone in which times are local
     */
    public XlsxFile(OutputStream out, List<FileColumn> columns, PlainText texts, ZoneId zone, SheetNames names) {
        this(out, columns, texts, zone, names, ROWS_OF_A_SHEET);
    }

    XlsxFile(
            OutputStream out,
            List<FileColumn> columns,
            PlainText texts,
            ZoneId zone,
            SheetNames names,
            int rowsOfASheet) {
        this.out = out;
        this.columns = columns;
        this.texts = texts;
        this.zone = zone;
        this.names = names;
        this.rowsOfASheet = rowsOfASheet;
        styles = new Styles(workbook);
        sheet = beginSheet();
    }

    @Override
    public void row(@Nullable Object[] values) {
        if (nextRow == rowsOfASheet) {
            endSheet();
            sheet = beginSheet();
        }
        var row = sheet.createRow(nextRow++);
        for (int i = 0; i < values.length; i++) {
            var column = columns.get(i).column();
            var value = values[i];
            if (value != null) {
                fill(row.createCell(i), column.type(), value, column);
            } else if (column.fileEmptyKey().isPresent()) {
                row.createCell(i).setCellValue(texts.of(column, null));
            }
        }
    }

    @Override
    public long cutTexts() {
        return cutTexts;
    }

    @Override
    public void finish(FileFacts facts) throws IOException {
        endSheet();
        var about = workbook.createSheet(names.about());
        about.setColumnWidth(0, units(180));
        about.setColumnWidth(1, units(560));
        int number = 0;
        for (var fact : facts.lines()) {
            var row = about.createRow(number++);
            var label = row.createCell(0);
            label.setCellValue(fact.label());
            label.setCellStyle(styles.header());
            text(row.createCell(1), new ColumnType.Text(), fact.value());
        }
        workbook.write(out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private void fill(Cell cell, ColumnType<?> type, Object value, Column<?, ?> column) {
        switch (type) {
            case ColumnType.Money money -> number(cell, ((BigDecimal) value).doubleValue(), styles.money());
            case ColumnType.Percent percent -> number(cell, ((BigDecimal) value).doubleValue(), styles.percent());
            case ColumnType.Quantity quantity -> cell.setCellValue(((BigDecimal) value).doubleValue());
            case ColumnType.Count count -> cell.setCellValue((Long) value);
            case ColumnType.Seconds seconds -> cell.setCellValue((Integer) value);
            case ColumnType.Stars stars -> cell.setCellValue((Integer) value);
            case ColumnType.Flag flag -> cell.setCellValue((Boolean) value);
            case ColumnType.Moment moment ->
                moment(cell, ((Instant) value).atZone(zone).toLocalDateTime(), value, column);
            case ColumnType.Text text -> text(cell, type, (String) value);
            case ColumnType.LongText text -> text(cell, type, (String) value);
            case ColumnType.Items items -> text(cell, type, texts.of(column, value));
            case ColumnType.Choice<?> choice -> cell.setCellValue(texts.of(column, value));
            case ColumnType.Identifier identifier -> cell.setCellValue(texts.of(column, value));
        }
    }

    private static void number(Cell cell, double number, CellStyle style) {
        cell.setCellValue(number);
        cell.setCellStyle(style);
    }

    /** Excel knows no time before 1900: such a one is a text. */
    private void moment(Cell cell, LocalDateTime local, Object value, Column<?, ?> column) {
        if (local.getYear() < FIRST_YEAR) {
            cell.setCellValue(texts.of(column, value));
        } else {
            number(cell, DateUtil.getExcelDate(local), styles.moment());
        }
    }

    private void text(Cell cell, ColumnType<?> type, String text) {
        var held = text;
        if (text.length() > LONGEST_TEXT) {
            // Half a character of two parts would be none.
            var end = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1)) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
            held = text.substring(0, end);
            cutTexts++;
        }
        cell.setCellValue(held);
        if (FormulaGuard.needed(type, held)) {
            cell.setCellStyle(styles.quoted());
        }
    }

    private SXSSFSheet beginSheet() {
        var begun = workbook.createSheet(names.rows(++sheets));
        var headers = begun.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            var cell = headers.createCell(i);
            cell.setCellValue(columns.get(i).header());
            cell.setCellStyle(styles.header());
        }
        begun.createFreezePane(0, 1);
        nextRow = 1;
        return begun;
    }

    /** Widths come last: POI looks for a column's style at every cell once a column is described. */
    private void endSheet() {
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, units(columns.get(i).column().width()));
        }
        if (!columns.isEmpty()) {
            sheet.setAutoFilter(new CellRangeAddress(0, nextRow - 1, 0, columns.size() - 1));
        }
    }

    private static int units(int pixels) {
        return (int) Math.min(WIDEST, Math.round(pixels * UNITS_A_PIXEL));
    }
}
