package app.debrief.export.csv;

import app.debrief.export.file.FileColumn;
import app.debrief.export.file.FileFacts;
import app.debrief.export.file.FormulaGuard;
import app.debrief.export.file.PlainText;
import app.debrief.export.file.RowFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated values by RFC 4180 in UTF-8, lines ended by CRLF. A text that a spreadsheet would take for a formula
 * has an apostrophe before it. Says nothing of itself, for there is no place but its rows.
 */
public final class CsvFile implements RowFile {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final List<FileColumn> columns;
    private final PlainText texts;
    private final CSVPrinter printer;

    /**
     * Begins a file with its headers.
     *
     * @param byteOrderMark whether it begins with one, without which Excel misreads it
     */
    public CsvFile(OutputStream out, List<FileColumn> columns, PlainText texts, boolean byteOrderMark)
            throws IOException {
        this.columns = columns;
        this.texts = texts;
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (byteOrderMark) {
            writer.write(BYTE_ORDER_MARK);
        }
        printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        for (var column : columns) {
            printer.print(column.header());
        }
        printer.println();
    }

    @Override
    public void row(@Nullable Object[] values) throws IOException {
        for (int i = 0; i < values.length; i++) {
            var column = columns.get(i).column();
            var text = texts.of(column, values[i]);
            printer.print(FormulaGuard.needed(column.type(), text) ? "'" + text : text);
        }
        printer.println();
    }

    @Override
    public long cutTexts() {
        return 0;
    }

    @Override
    public void finish(FileFacts facts) throws IOException {
        printer.flush();
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }
}
