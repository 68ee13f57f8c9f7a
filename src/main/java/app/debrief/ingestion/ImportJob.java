package app.debrief.ingestion;

import app.debrief.common.Actor;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The work of one import.
 *
 * @param batchId its record
 * @param fileName as the person who began it knows it
 * @param actor on whose behalf, with the rights held when it was begun
 * @param sessions the file of session documents
 * @param employeesFile definitions of AI employees that come first; null for none
 */
record ImportJob(
        long batchId,
        String fileName,
        Actor actor,
        Path sessions,
        @Nullable Path employeesFile) {

    Optional<Path> employees() {
        return Optional.ofNullable(employeesFile);
    }
}
