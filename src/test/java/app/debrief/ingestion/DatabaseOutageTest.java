package app.debrief.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;

class DatabaseOutageTest {

    private final DatabaseOutage outage = new DatabaseOutage(Duration.ofMillis(1));
    private final AtomicInteger attempts = new AtomicInteger();

    @Test
    void workIsRepeatedUntilTheDatabaseIsBack() {
        assertThat(outage.outlasted(() -> {
                    if (attempts.incrementAndGet() < 5) {
                        throw away();
                    }
                    return "stored";
                }))
                .isEqualTo("stored");
    }

    @Test
    void aDatabaseThatStaysAwayFailsTheImport() {
        assertThatThrownBy(() -> outage.outlasted(() -> {
                    attempts.incrementAndGet();
                    throw away();
                }))
                .isInstanceOfSatisfying(ImportFailedException.class, failure -> assertThat(failure.reasonKey())
                        .isEqualTo("ingestion.failure.database"));
        assertThat(attempts).hasValue(30);
    }

    @Test
    void anyOtherFailureIsNotRepeated() {
        assertThatThrownBy(() -> outage.outlasted(() -> {
                    attempts.incrementAndGet();
                    throw new DataIntegrityViolationException("too long", new SQLException("too long", "22001", 1406));
                }))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(attempts).hasValue(1);
    }

    @Test
    void aStopMeanwhileIsAnInterruption() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> outage.outlasted(() -> {
                    throw away();
                }))
                .isInstanceOfSatisfying(ImportFailedException.class, failure -> assertThat(failure.reasonKey())
                        .isEqualTo(ImportRecorder.INTERRUPTED));
        assertThat(Thread.interrupted()).isTrue();
    }

    private static RuntimeException away() {
        return new DataAccessResourceFailureException("away", new SQLTransientConnectionException("no connection"));
    }
}
