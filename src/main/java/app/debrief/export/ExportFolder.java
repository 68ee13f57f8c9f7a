package app.debrief.export;

import app.debrief.common.settings.DebriefSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Where files lie: in the making under another name, so that a finished name is always a whole file. */
@Component
class ExportFolder {

    private static final Logger LOG = LoggerFactory.getLogger(ExportFolder.class);

    private final Path path;

    ExportFolder(DebriefSettings settings) {
        path = settings.data().resolve("exports");
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path() {
        return path;
    }

    /** Where a file is made. */
    Path unfinished(long id) {
        return path.resolve(id + ".part");
    }

    /** Where a finished file lies. */
    Path finished(long id) {
        return path.resolve(String.valueOf(id));
    }

    /** Gives a whole file its name, and its size back. */
    long finish(long id) throws IOException {
        var file = Files.move(unfinished(id), finished(id), StandardCopyOption.REPLACE_EXISTING);
        return Files.size(file);
    }

    void discard(long id) {
        delete(unfinished(id));
    }

    void expire(long id) {
        delete(finished(id));
    }

    /** Room left on the disk, in bytes; 0 if nobody knows. */
    long room() {
        try {
            return Files.getFileStore(path).getUsableSpace();
        } catch (IOException e) {
            return 0;
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("{} could not be deleted: {}", file, e.getClass().getSimpleName());
        }
    }
}
