package app.debrief.session;

import jakarta.annotation.PreDestroy;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Carries out the large bulk changes of this node, few at a time, so that they never crowd out the people who work in it. */
@Component
class BulkThreads {

    private static final int AT_A_TIME = 2;
    private static final int PATIENCE_SECONDS = 5;

    private final ExecutorService threads = Executors.newFixedThreadPool(
            AT_A_TIME, Thread.ofPlatform().name("bulk-", 1).daemon().factory());
    private final Set<BulkRun> runs = ConcurrentHashMap.newKeySet();

    void execute(BulkRun run, Runnable work) {
        runs.add(run);
        threads.execute(() -> {
            try {
                work.run();
            } finally {
                runs.remove(run);
            }
        });
    }

    @PreDestroy
    void stop() throws InterruptedException {
        runs.forEach(BulkRun::cancel);
        threads.shutdown();
        if (!threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            threads.shutdownNow();
        }
    }
}
