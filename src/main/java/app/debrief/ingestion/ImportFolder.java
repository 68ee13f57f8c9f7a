package app.debrief.ingestion;

import app.debrief.common.settings.DebriefSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Where uploaded files lie until they are imported. It also holds the name by which this node knows its own imports again
 * after a stop; the data folder is this process's alone, so whatever that name had in hand before is dead.
 */
@Component
class ImportFolder {

    private static final Logger LOG = LoggerFactory.getLogger(ImportFolder.class);
    private static final String NODE = "node";

    private final Path path;
    private final String node;

    ImportFolder(DebriefSettings settings) {
        path = settings.data().resolve("imports");
        try {
            Files.createDirectories(path);
            var file = path.resolve(NODE);
            if (!Files.exists(file)) {
                Files.writeString(file, UUID.randomUUID().toString());
            }
            node = Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stable name of this node. */
    String node() {
        return node;
    }

    /**
     * Stores what is uploaded.
     *
     * @param mostBytes beyond which it is refused
     * @throws UploadTooLargeException if it is longer; nothing is kept
     */
    Path store(InputStream upload, long mostBytes) throws IOException {
        var file = path.resolve(UUID.randomUUID() + ".upload");
        try (var out = Files.newOutputStream(file)) {
            var buffer = new byte[64 * 1024];
            long stored = 0;
            for (int read = upload.read(buffer); read >= 0; read = upload.read(buffer)) {
                stored += read;
                if (stored > mostBytes) {
                    throw new UploadTooLargeException(mostBytes);
                }
                out.write(buffer, 0, read);
            }
            return file;
        } catch (IOException | RuntimeException e) {
            delete(file);
            throw e;
        }
    }

    /** Whether a file was stored here. */
    boolean holds(Path file) {
        return path.equals(file.getParent()) && !file.endsWith(NODE);
    }

    void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn(
                    "An imported file could not be deleted from {}: {}",
                    path,
                    e.getClass().getSimpleName());
        }
    }

    /** Deletes whatever a stop left behind. */
    void clear() {
        try (var files = Files.list(path)) {
            files.filter(this::holds).forEach(this::delete);
        } catch (IOException e) {
            LOG.warn(
                    "Left-over files of imports could not be listed in {}: {}",
                    path,
                    e.getClass().getSimpleName());
        }
    }
}
