package app.debrief.common.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/**
 * The folder of this application's files, held by a lock of the operating system: no second application can use it, and the
 * lock is gone the moment this process is, however it ends. Within one process every claimant shares one instance.
 */
public final class DataFolder implements AutoCloseable {

    private static final Map<Path, DataFolder> CLAIMED = new HashMap<>();

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Makes the folder if needed and takes it. Nothing in it is touched when another process has it.
     *
     * @param path where it is
     * @return the folder, held until it is closed or the process ends
     * @throws StartRefusedException when another process has it or it cannot be written
     */
    public static DataFolder claim(Path path) {
        synchronized (CLAIMED) {
            return CLAIMED.computeIfAbsent(path.toAbsolutePath().normalize(), DataFolder::lock);
        }
    }

    /** The absolute path. */
    public Path path() {
        return path;
    }

    /** Lets go of the folder; whoever uses a file in it must have ended. */
    @Override
    public void close() {
        synchronized (CLAIMED) {
            CLAIMED.remove(path);
            try {
                channel.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static DataFolder lock(Path path) {
        try {
            Files.createDirectories(path);
            var channel = FileChannel.open(
                    path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                String holder = read(channel);
                channel.close();
                throw new StartRefusedException("The data folder " + path + " is in use by another Debrief (process "
                        + holder + "): stop that one, or set DEBRIEF_DATA to another folder");
            }
            channel.truncate(0);
            channel.write(StandardCharsets.US_ASCII.encode(
                    Long.toString(ProcessHandle.current().pid())));
            return new DataFolder(path, channel);
        } catch (IOException e) {
            throw new StartRefusedException(
                    "The data folder " + path + " cannot be written (" + reason(e)
                            + "): make room and rights there, or set DEBRIEF_DATA to another folder",
                    e);
        }
    }

    private static String read(FileChannel channel) throws IOException {
        var buffer = ByteBuffer.allocate(20);
        channel.read(buffer, 0);
        return StandardCharsets.US_ASCII.decode(buffer.flip()).toString();
    }

    private static String reason(IOException failure) {
        return switch (failure) {
            case FileAlreadyExistsException e -> "it is a file";
            case NoSuchFileException e -> "no folder can be made there";
            case AccessDeniedException e -> "no right to write";
            case FileSystemException e when e.getReason() != null -> e.getReason();
            default -> String.valueOf(failure.getMessage());
        };
    }
}
