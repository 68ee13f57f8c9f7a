package app.debrief.export;

import app.debrief.common.CurrentActor;
import app.debrief.export.csv.CsvFile;
import app.debrief.export.file.FileFacts;
import app.debrief.export.file.PlainText;
import app.debrief.export.file.RowFile;
import app.debrief.export.xlsx.SheetNames;
import app.debrief.export.xlsx.XlsxFile;
import app.debrief.grid.filter.Filter;
import app.debrief.grid.filter.MomentRange;
import app.debrief.grid.ui.FilterText;
import app.debrief.grid.ui.ValueText;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Begins files in their format, and says what they are. */
@Component
class ExportFiles {

    private static final int BUFFER = 1 << 20;

    private final ExportSources sources;
    private final CurrentActor actors;

    ExportFiles(ExportSources sources, CurrentActor actors) {
        this.sources = sources;
        this.actors = actors;
    }

    OutputStream create(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
    }

    RowFile begin(OutputStream out, Exported<?> exported) throws IOException {
        var request = exported.request();
        var texts = sources.texts(exported);
        var plain = new PlainText(texts);
        return switch (request.format()) {
            case CSV -> new CsvFile(out, exported.columns(), plain, request.byteOrderMark());
            case XLSX ->
                new XlsxFile(
                        out,
                        exported.columns(),
                        plain,
                        request.zone(),
                        new SheetNames(texts.text("export.sheet.rows"), texts.text("export.sheet.about")));
        };
    }

    /**
     * What a file says of itself.
     *
     * @param now the instant of its snapshot, to which relative ranges refer
     */
    <E> FileFacts facts(Exported<E> exported, Instant now, long rows, long cutTexts) {
        var texts = sources.texts(exported);
        var zone = exported.request().zone();
        var lines = new ArrayList<FileFacts.Line>();
        lines.add(line(texts, "subject", exported.list().subject()));
        lines.add(line(texts, "by", actors.get().name()));
        lines.add(line(texts, "at", instant(now, zone)));
        lines.add(line(texts, "zone", zone.getId()));
        lines.add(line(texts, "rows", texts.count(rows)));
        lines.add(line(texts, "cut", texts.count(cutTexts)));
        lines.add(line(texts, "sort", sort(exported, texts)));
        var words = new FilterText(texts);
        for (var filter : exported.list().columns().filters()) {
            words.chosen(filter, exported.query().filters())
                    .ifPresent(chosen -> lines.add(new FileFacts.Line(
                            texts.text("export.about.filter", words.label(filter)),
                            chosen + resolved(exported, filter, now))));
        }
        if (exported.list().currency() != null) {
            lines.add(line(texts, "currency", exported.list().currency().getCurrencyCode()));
        }
        return new FileFacts(lines);
    }

    private static FileFacts.Line line(ValueText texts, String fact, String value) {
        return new FileFacts.Line(texts.text("export.about." + fact), value);
    }

    private static String sort(Exported<?> exported, ValueText texts) {
        var sort = exported.query().sort();
        return texts.text(
                sort.descending() ? "export.about.descending" : "export.about.ascending", texts.label(sort.column()));
    }

    /** The instants that a range of time meant; nothing for other filters. */
    private static <E, F> String resolved(Exported<E> exported, Filter<E, F> filter, Instant now) {
        return exported.query()
                .filters()
                .get(filter)
                .filter(MomentRange.class::isInstance)
                .map(range ->
                        ((MomentRange) range).resolve(now, exported.query().zone()))
                .map(range -> Stream.of(range.from(), range.to())
                        .map(end -> end == null
                                ? "…"
                                : instant(end, exported.query().zone()))
                        .collect(Collectors.joining(" – ", " (", ")")))
                .orElse("");
    }

    private static String instant(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.truncatedTo(ChronoUnit.MILLIS).atZone(zone));
    }
}
