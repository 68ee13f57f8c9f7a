package app.debrief.ingestion;

import app.debrief.ingestion.file.Line;
import app.debrief.ingestion.file.SessionLines;
import app.debrief.ingestion.file.UnreadableFileException;
import app.debrief.session.InvalidDocumentException;
import app.debrief.session.SessionDocumentReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/** Walks through the file of one import, some lines a step. Holds no more than one step's documents. */
final class FileImport {

    private static final int STEP_LINES = 200;
    private static final long STEP_CHARACTERS = 4_000_000;

    private final ImportJob job;
    private final ChunkIntake intake;
    private final ImportRecorder recorder;
    private final ImportAudit.Origins origins;
    private final LongConsumer onStep;
    private final ImportTally tally;
    private final List<NumberedDocument> documents = new ArrayList<>();
    private int stepLines;
    private long stepCharacters;

    /**
     * Prepares the walk.
     *
     * @param tally takes the counts
     * @param onStep is told the percentage read after each step; may throw to stop
     */
    FileImport(
            ImportJob job,
            ChunkIntake intake,
            ImportRecorder recorder,
            ImportAudit.Origins origins,
            ImportTally tally,
            LongConsumer onStep) {
        this.job = job;
        this.intake = intake;
        this.recorder = recorder;
        this.origins = origins;
        this.tally = tally;
        this.onStep = onStep;
    }

    /**
     * Imports until the end of the file or until somebody cancels.
     *
     * @return how it ended: complete or cancelled
     * @throws UnreadableFileException if the file cannot be read to its end; what stands before is taken in
     * @throws ImportFailedException if it cannot go on
     */
    ImportState run() throws IOException {
        try (var lines = SessionLines.open(job.sessions())) {
            if (!step(lines)) {
                return ImportState.CANCELLED;
            }
            try {
                for (var line = lines.next(); line != null; line = lines.next()) {
                    read(line);
                    if (stepLines >= STEP_LINES || stepCharacters >= STEP_CHARACTERS || line instanceof Line.TooLong) {
                        if (!step(lines)) {
                            return ImportState.CANCELLED;
                        }
                    }
                }
            } catch (UnreadableFileException e) {
                step(lines);
                throw e;
            }
            return step(lines) ? ImportState.COMPLETE : ImportState.CANCELLED;
        }
    }

    private void read(Line line) {
        switch (line) {
            case Line.Text text -> read(text);
            case Line.TooLong tooLong -> refuse(tooLong, "ingestion.rejection.too-long");
            case Line.Unreadable unreadable -> refuse(unreadable, "ingestion.rejection.not-utf-8");
        }
    }

    private void read(Line.Text line) {
        if (line.text().isBlank()) {
            return;
        }
        stepLines++;
        stepCharacters += line.text().length();
        tally.line();
        try {
            var reading = SessionDocumentReader.read(line.text());
            documents.add(new NumberedDocument(line.number(), reading.document(), reading.notices()));
        } catch (InvalidDocumentException e) {
            tally.refused(Refusal.of(line.number(), e));
        }
    }

    private void refuse(Line line, String reasonKey) {
        stepLines++;
        tally.line();
        tally.refused(Refusal.ofLine(line.number(), reasonKey));
    }

    /** Takes in what was read; false if the import must end. */
    private boolean step(SessionLines lines) {
        intake.take(documents, origins, tally);
        documents.clear();
        stepLines = 0;
        stepCharacters = 0;
        onStep.accept(lines.bytesTotal() == 0 ? 100 : 100 * lines.bytesRead() / lines.bytesTotal());
        return recorder.progress(job.batchId(), lines.bytesRead(), lines.bytesTotal(), tally);
    }
}
