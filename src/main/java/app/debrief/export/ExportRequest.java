package app.debrief.export;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a file is to hold, in words that outlive the page on which it was asked for.
 *
 * @param list which list: the name of its {@link ExportSource}
 * @param scope which part of the list, in the words of its source
 * @param parameters what is chosen in the list: its address, with the text of a search in clear
 * @param columns keys of the columns shown, in order; those of a report of fixed form do not count
 * @param report key of a report of fixed form, with its own columns and headers; null for what the screen shows
 * @param format in which form
 * @param byteOrderMark whether a CSV begins with one, without which Excel misreads it
 * @param zone the zone of the screen
 * @param locale of labels and words
 */
public record ExportRequest(
        String list,
        String scope,
        Map<String, String> parameters,
        List<String> columns,
        @Nullable String report,
        ExportFormat format,
        boolean byteOrderMark,
        ZoneId zone,
        Locale locale) {

    public ExportRequest {
        parameters = Map.copyOf(parameters);
        columns = List.copyOf(columns);
    }

    /** The same without what was chosen. */
    ExportRequest withoutParameters() {
        return new ExportRequest(list, scope, Map.of(), columns, report, format, byteOrderMark, zone, locale);
    }
}
