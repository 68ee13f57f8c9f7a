package app.debrief.ingestion;

import app.debrief.common.Actor;
import app.debrief.common.settings.DebriefSettings;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Imports the file that the settings name, in the background once the application is ready. */
@Component
class StartImport {

    private static final Logger LOG = LoggerFactory.getLogger(StartImport.class);

    private final DebriefSettings settings;
    private final ImportRecorder recorder;
    private final ImportWorker worker;

    StartImport(DebriefSettings settings, ImportRecorder recorder, ImportWorker worker) {
        this.settings = settings;
        this.recorder = recorder;
        this.worker = worker;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Path file = settings.importFile();
        if (file == null) {
            return;
        }
        var actor = Actor.system("DEBRIEF_IMPORT");
        var name = String.valueOf(file.getFileName());
        var batch = recorder.queue(name, actor);
        LOG.info("Import {} reads {}", batch.id(), name);
        worker.submit(new ImportJob(batch.id(), name, actor, file, settings.importEmployees()));
    }
}
