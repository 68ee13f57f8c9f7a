package app.debrief.bench;

import app.debrief.common.Actor;
import app.debrief.common.CurrentActor;
import app.debrief.export.csv.CsvFile;
import app.debrief.export.file.FileColumn;
import app.debrief.export.file.FileFacts;
import app.debrief.export.file.PlainText;
import app.debrief.export.file.RowFile;
import app.debrief.export.xlsx.SheetNames;
import app.debrief.export.xlsx.XlsxFile;
import app.debrief.grid.Column;
import app.debrief.grid.FilterValues;
import app.debrief.grid.TableQuery;
import app.debrief.grid.ui.Display;
import app.debrief.grid.ui.Lists;
import app.debrief.session.Session;
import app.debrief.session.SessionColumns;
import app.debrief.session.SessionScope;
import app.debrief.session.SessionService;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** How fast files are written: rows a second, beside a plain read of the same rows and the bare writer on the same values. */
final class ExportRates {

    /**
     * One line of the table.
     *
     * @param rate rows a second
     * @param goal rows a second at least; 0 for none
     * @param plain rows a second of what it is compared with: a plain read of the same columns for CSV, the bare writer on
     *     the same values for Excel
     * @param shareOfPlain of which it is to reach that share
     * @param heap MiB of live objects above those before, at most
     */
    record Rate(String name, long rows, double rate, double goal, double plain, double shareOfPlain, long heap) {}

    private static final ZoneId ZONE = ZoneId.of("America/Chicago");
    private static final int BARE_ROWS = 40_000;
    private static final int LOOK_EVERY = 20_000;
    private static final long MEBIBYTE = 1 << 20;

    private final SessionService service;
    private final Lists lists;
    private final CurrentActor actors;
    private final Actor actor;
    private final DataSource source;
    private final SessionScope scope;
    private final Instant now;

    ExportRates(
            SessionService service,
            Lists lists,
            CurrentActor actors,
            Actor actor,
            DataSource source,
            SessionScope scope,
            Instant now) {
        this.service = service;
        this.lists = lists;
        this.actors = actors;
        this.actor = actor;
        this.source = source;
        this.scope = scope;
        this.now = now;
    }

    /** Every session of the employee, as CSV and Excel, in all columns and in those shown at first. */
    List<Rate> measure() throws SQLException, IOException {
        var all = SessionColumns.FOR_BUILDER.listed();
        var few = SessionColumns.FOR_BUILDER.initial();
        csv(few); // the compiler's first look costs nobody's figure
        var rates = new ArrayList<Rate>();
        rates.add(rate("CSV, " + all.size() + " columns", csv(all), 100_000, plainRead(all), 0.5));
        rates.add(rate("CSV, " + few.size() + " columns", csv(few), 0, plainRead(few), 0.5));
        rates.add(rate("Excel, " + all.size() + " columns", xlsx(all), 20_000, bareWriter(all), 0.8));
        rates.add(rate("Excel, " + few.size() + " columns", xlsx(few), 0, bareWriter(few), 0.8));
        return rates;
    }

    private record Written(long rows, double seconds, long heap) {}

    private static Rate rate(String name, Written written, double goal, double plain, double share) {
        return new Rate(name, written.rows(), written.rows() / written.seconds(), goal, plain, share, written.heap());
    }

    private Written csv(List<Column<Session, ?>> columns) throws IOException {
        return write(columns, new CsvFile(OutputStream.nullOutputStream(), files(columns), texts(), true));
    }

    private Written xlsx(List<Column<Session, ?>> columns) throws IOException {
        return write(
                columns,
                new XlsxFile(
                        OutputStream.nullOutputStream(),
                        files(columns),
                        texts(),
                        ZONE,
                        new SheetNames("Sessions", "About")));
    }

    private Written write(List<Column<Session, ?>> columns, RowFile file) throws IOException {
        var rows = new AtomicLong();
        var heap = new AtomicLong();
        var before = live();
        var begin = System.nanoTime();
        try (file) {
            read(columns, values -> {
                try {
                    file.row(values);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                if (rows.incrementAndGet() % (LOOK_EVERY * 10L) == 0) {
                    heap.accumulateAndGet(live() - before, Math::max);
                }
            });
            file.finish(new FileFacts(List.of()));
        }
        return new Written(rows.get(), (System.nanoTime() - begin) / 1e9, heap.get() / MEBIBYTE);
    }

    private void read(List<Column<Session, ?>> columns, Consumer<@Nullable Object[]> rows) {
        actors.actingAs(actor, () -> {
            service.stream(query(columns), now, rows);
            return rows;
        });
    }

    private TableQuery<Session> query(List<Column<Session, ?>> columns) {
        return new TableQuery<>(scope, FilterValues.none(), SessionColumns.NEWEST_FIRST, columns, ZONE);
    }

    /** Rows a second of the same columns by plain JDBC, each value taken as its own type. */
    private double plainRead(List<Column<Session, ?>> columns) throws SQLException {
        var cells = columns.stream().map(column -> cell(column.key())).toList();
        var begin = System.nanoTime();
        long rows = 0;
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement("select " + String.join(", ", cells)
                        + " from session s join session_text t on t.session_id = s.id"
                        + " where s.employee_id = ? order by s.started_at desc, s.id desc")) {
            statement.setFetchSize(1_000);
            statement.setLong(1, scope.employeeId());
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    for (int i = 1; i <= cells.size(); i++) {
                        var unused = found.getObject(i);
                    }
                    rows++;
                }
            }
        }
        return rows / ((System.nanoTime() - begin) / 1e9);
    }

    private static String cell(String key) {
        return switch (key) {
            case "summary", "comment", "actual_result", "expected_result" -> "t." + key;
            case "contact_information" -> "concat_ws(' · ', s.contact_phone, s.contact_email, s.contact_information)";
            case "utm" ->
                "(select group_concat(u.name, '=', u.value order by u.name separator ', ') from session_utm u"
                        + " where u.session_id = s.id)";
            default -> "s." + key;
        };
    }

    /** Rows a second of POI's streaming workbook, given the values without anything around it. */
    private double bareWriter(List<Column<Session, ?>> columns) throws IOException {
        var values = new ArrayList<@Nullable Object[]>();
        read(columns, row -> {
            if (values.size() < BARE_ROWS) {
                values.add(row);
            }
        });
        var begin = System.nanoTime();
        try (var workbook = new SXSSFWorkbook(null, 100, false, false)) {
            var sheet = workbook.createSheet();
            for (int i = 0; i < values.size(); i++) {
                var row = sheet.createRow(i);
                var cells = values.get(i);
                for (int c = 0; c < cells.length; c++) {
                    if (cells[c] != null) {
                        fill(row.createCell(c), cells[c]);
                    }
                }
            }
            workbook.write(OutputStream.nullOutputStream());
        }
        return values.size() / ((System.nanoTime() - begin) / 1e9);
    }

    private static void fill(Cell cell, Object value) {
        switch (value) {
            case Boolean flag -> cell.setCellValue(flag);
            case Number number -> cell.setCellValue(number.doubleValue());
            case Instant instant -> cell.setCellValue(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
            default -> cell.setCellValue(String.valueOf(value));
        }
    }

    private PlainText texts() {
        return new PlainText(lists.texts(new Display(ZONE, Currency.getInstance("USD"), Locale.ENGLISH)));
    }

    private static List<FileColumn> files(List<Column<Session, ?>> columns) {
        return columns.stream()
                .map(column -> new FileColumn(column.key(), column))
                .toList();
    }

    /** Bytes of objects still in use. */
    private static long live() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
