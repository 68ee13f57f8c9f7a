package app.debrief.ingestion;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryListener;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryState;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.core.retry.Retryable;
import org.springframework.stereotype.Component;

/** Repeats work that fails only because the database is away, as while it is started again. */
@Component
class DatabaseOutage {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseOutage.class);

    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int REPETITIONS = 29;

    /** Errors 1053 (the server is stopping), 1927 and 4031 (the connection was ended). */
    private static final Set<Integer> ENDED = Set.of(1053, 1927, 4031);

    private final RetryTemplate repetition;

    @Autowired
    DatabaseOutage() {
        this(PAUSE);
    }

    /** Waits that long between two attempts. */
    DatabaseOutage(Duration pause) {
        repetition = new RetryTemplate(RetryPolicy.builder()
                .maxRetries(REPETITIONS)
                .delay(pause)
                .predicate(DatabaseOutage::away)
                .build());
        repetition.setRetryListener(new RetryListener() {
            @Override
            public void beforeRetry(RetryPolicy policy, Retryable<?> work, RetryState state) {
                if (state.getRetryCount() == 1) {
                    LOG.warn("The database is away; the import waits for it");
                }
            }
        });
    }

    /**
     * Does the work, again and again for a minute as long as the database is away.
     *
     * @param work may be repeated from its beginning
     * @throws ImportFailedException if the database does not come back, or the application stops meanwhile
     */
    <T> T outlasted(Supplier<T> work) {
        try {
            return repetition.execute(work::get);
        } catch (RetryException e) {
            if (Thread.currentThread().isInterrupted()) {
                throw new ImportFailedException(ImportRecorder.INTERRUPTED, e);
            }
            var last = e.getCause();
            if (last instanceof RuntimeException failure && !away(failure)) {
                throw failure;
            }
            throw new ImportFailedException("ingestion.failure.database", last);
        }
    }

    private static boolean away(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLNonTransientConnectionException
                    || cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLRecoverableException
                    || (cause instanceof SQLException sql && ENDED.contains(sql.getErrorCode()))) {
                return true;
            }
        }
        return false;
    }
}
