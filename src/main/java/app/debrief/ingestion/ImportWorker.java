package app.debrief.ingestion;

import app.debrief.common.ErrorTrace;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Carries out the imports of this node one after another, so that they never crowd out the people who work in it. */
@Component
class ImportWorker {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);
    private static final int PATIENCE_SECONDS = 5;

    private final ImportRunner runner;
    private final ImportFolder folder;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("import").daemon().factory());
    private volatile boolean stopping;

    ImportWorker(ImportRunner runner, ImportFolder folder) {
        this.runner = runner;
        this.folder = folder;
    }

    /** Carries the import out as soon as those before it have ended; uploaded files are deleted behind it. */
    void submit(ImportJob job) {
        thread.execute(() -> {
            try {
                runner.run(job, () -> stopping);
            } catch (RuntimeException e) {
                LOG.error("Import {} could not be ended: {}", job.batchId(), new ErrorTrace(e));
            } finally {
                if (folder.holds(job.sessions())) {
                    folder.delete(job.sessions());
                }
                job.employees().filter(folder::holds).ifPresent(folder::delete);
            }
        });
    }

    @PreDestroy
    void stop() throws InterruptedException {
        stopping = true;
        thread.shutdown();
        if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            thread.shutdownNow();
        }
    }
}
