package app.debrief.export.ui;

import app.debrief.export.ExportJob;
import app.debrief.export.ExportState;
import app.debrief.grid.ui.ValueText;

/** The words for how far an export is. */
final class ExportWords {

    private ExportWords() {}

    static String progress(ExportJob job, ValueText texts) {
        return switch (job.state()) {
            case QUEUED -> texts.text("export.progress.queued");
            case RUNNING ->
                job.rowsTotal()
                        .map(total ->
                                texts.text("export.progress.rows", texts.count(job.rowsDone()), texts.count(total)))
                        .orElseGet(() -> texts.text("export.progress.counting"));
            case COMPLETE ->
                texts.text(
                        "export.progress.complete",
                        texts.count(job.rowsDone()),
                        texts.count((job.bytes().orElse(0L) + 1023) / 1024),
                        texts.moment(job.keptUntil().orElseGet(job::queuedAt)));
            case FAILED -> texts.text(job.failure().orElse("export.failure.unexpected"));
            case CANCELLED -> texts.text("export.progress.cancelled", texts.count(job.rowsDone()));
            case EXPIRED -> texts.text("export.progress.expired");
        };
    }

    /** Whether there is a file to fetch. */
    static boolean hasFile(ExportJob job) {
        return job.state() == ExportState.COMPLETE;
    }
}
