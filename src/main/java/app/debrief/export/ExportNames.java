package app.debrief.export;

import java.text.Normalizer;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Names of files: what is in them and when it was asked for, in letters that every system takes. */
final class ExportNames {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmm", Locale.ROOT);
    private static final int LONGEST = 60;

    private ExportNames() {}

    static String of(ExportJob job) {
        var request = job.request();
        var subject = Normalizer.normalize(job.subject(), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var what = request.report() == null ? request.list() : request.report();
        return what + "-"
                + subject.substring(0, Math.min(LONGEST, subject.length())) + "-"
                + TIME.format(job.queuedAt().atZone(request.zone())) + "."
                + request.format().extension();
    }
}
