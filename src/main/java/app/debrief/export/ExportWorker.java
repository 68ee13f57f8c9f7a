package app.debrief.export;

import app.debrief.common.ErrorTrace;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Carries out a few exports at once, so that they never crowd out the people who work in the lists. */
@Component
class ExportWorker {

    /** Exports that are written at the same time. */
    static final int AT_ONCE = 2;

    private static final Logger LOG = LoggerFactory.getLogger(ExportWorker.class);
    private static final int PATIENCE_SECONDS = 5;

    private final ExportRunner runner;
    private final ExportRecorder recorder;
    private final ExportFolder folder;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final ExecutorService threads = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().name("export-", 1).daemon().factory());
    private volatile boolean stopping;

    ExportWorker(ExportRunner runner, ExportRecorder recorder, ExportFolder folder) {
        this.runner = runner;
        this.recorder = recorder;
        this.folder = folder;
    }

    /** Begins what may begin. */
    @Scheduled(initialDelayString = "PT2S", fixedDelayString = "PT2S")
    synchronized void wake() {
        while (!stopping && places.tryAcquire()) {
            if (!beginNext()) {
                places.release();
                return;
            }
        }
    }

    /** Puts in the queue again what a killed node had in hand, and deletes files that were kept long enough. */
    @EventListener(ApplicationStartedEvent.class)
    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT10S")
    void tidy() {
        var again = recorder.requeueSilent();
        if (again > 0) {
            LOG.warn("{} exports were interrupted by a stop and are begun again", again);
        }
        recorder.expire().forEach(folder::expire);
    }

    @PreDestroy
    void stop() throws InterruptedException {
        stopping = true;
        threads.shutdown();
        if (!threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            threads.shutdownNow();
        }
    }

    private boolean beginNext() {
        var next = recorder.claimNext();
        next.ifPresent(job -> threads.execute(() -> carryOut(job)));
        return next.isPresent();
    }

    private void carryOut(ExportJob job) {
        try {
            runner.run(job, () -> stopping);
        } catch (RuntimeException e) {
            LOG.error("Export {} could not be ended: {}", job.id(), new ErrorTrace(e));
        } finally {
            places.release();
        }
        wake();
    }
}
