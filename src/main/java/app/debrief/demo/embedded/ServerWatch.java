package app.debrief.demo.embedded;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a server running: starts it, and starts it again whenever it ends unasked. */
final class ServerWatch {

    private static final Logger LOG = LoggerFactory.getLogger(ServerWatch.class);
    /** A run of this length was a good one; after a shorter one the next start waits. */
    private static final Duration GOOD_RUN = Duration.ofSeconds(5);

    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(4);

    private final Starter starter;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Object running = new Object();
    private @Nullable ServerProcess process;
    private Instant startedAt = Instant.EPOCH;

    /** Starts one run of the server and returns when it is ready. */
    interface Starter {
        ServerProcess start() throws IOException, InterruptedException;
    }

    ServerWatch(Starter starter) {
        this.starter = starter;
    }

    /**
     * Starts the server and watches it from now on.
     *
     * @throws IOException when the first start fails; nothing is watched then
     */
    void begin() throws IOException, InterruptedException {
        synchronized (running) {
            if (ended.getCount() == 0) {
                return;
            }
            var started = starter.start();
            process = started;
            startedAt = Instant.now();
            started.whenEnded(this::restart);
        }
    }

    /** Stops the server, for good. */
    void end() {
        ended.countDown();
        synchronized (running) {
            if (process != null) {
                process.stop();
            }
        }
    }

    private void restart() {
        var pause = startedAt.plus(GOOD_RUN).isBefore(Instant.now()) ? Duration.ZERO : SHORTEST_PAUSE;
        try {
            while (!ended.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("The database ended unasked and is started again");
                try {
                    begin();
                    LOG.info("The database runs again");
                    return;
                } catch (IOException e) {
                    pause = longer(pause);
                    LOG.error(
                            "The database does not start ({}), next attempt in {} ms",
                            e.getMessage(),
                            pause.toMillis());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Duration longer(Duration pause) {
        var doubled = pause.multipliedBy(2);
        if (doubled.compareTo(SHORTEST_PAUSE) < 0) {
            return SHORTEST_PAUSE;
        }
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }
}
