package app.debrief.ingestion;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Ends imports whose node was killed. Nothing is lost by it: the same file again completes what is missing. */
@Component
class ImportWatch {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWatch.class);

    private final ImportRecorder recorder;
    private final ImportFolder folder;

    ImportWatch(ImportRecorder recorder, ImportFolder folder) {
        this.recorder = recorder;
        this.folder = folder;
    }

    @EventListener(ApplicationStartedEvent.class)
    void started() {
        tell(recorder.failOwn());
        folder.clear();
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void look() {
        tell(recorder.failSilent());
    }

    private static void tell(int ended) {
        if (ended > 0) {
            LOG.warn("{} imports were interrupted by a stop: import the same files again to complete them", ended);
        }
    }
}
