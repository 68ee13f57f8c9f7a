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
import org.springframework.stereotype.Component;

/** Repeats work that fails only because the database is away, as while it is started again. */
@Component
class DatabaseOutage {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseOutage.class);

    private static final int ATTEMPTS = 30;
    private static final Duration PAUSE = Duration.ofSeconds(2);

    /** Errors 1053 (the server is stopping), 1927 and 4031 (the connection was ended). */
    private static final Set<Integer> ENDED = Set.of(1053, 1927, 4031);

    /**
     * Does the work, again and again for a minute as long as the database is away.
     *
     * @param work may be repeated from its beginning
     * @throws ImportFailedException if the database does not come back
     */
    <T> T outlasted(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (RuntimeException e) {
                if (!away(e)) {
                    throw e;
                }
                if (attempt == ATTEMPTS) {
                    throw new ImportFailedException("ingestion.failure.database", e);
                }
                if (attempt == 1) {
                    LOG.warn("The database is away; the import waits for it");
                }
                pause();
            }
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

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ImportFailedException(ImportRecorder.INTERRUPTED, e);
        }
    }
}
