package app.debrief.ingestion.file;

import app.debrief.session.SessionDocumentReader;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** The lines of a file of session documents, plain or compressed by gzip, which its first bytes tell. */
public final class SessionLines implements Closeable {

    private static final int MAGIC_1 = 0x1f;
    private static final int MAGIC_2 = 0x8b;
    private static final int BUFFER = 64 * 1024;

    private final long bytesTotal;
    private final CountedStream stored;
    private final InputStream content;
    private final LineReader lines;

    private SessionLines(long bytesTotal, CountedStream stored, InputStream content) {
        this.bytesTotal = bytesTotal;
        this.stored = stored;
        this.content = content;
        this.lines = new LineReader(content, SessionDocumentReader.LARGEST_DOCUMENT);
    }

    /**
     * Opens a file.
     *
     * @throws UnreadableFileException if it looks compressed and is not, or cannot be opened
     */
    public static SessionLines open(Path file) throws UnreadableFileException {
        try {
            var size = Files.size(file);
            var stored = new CountedStream(Files.newInputStream(file));
            try {
                return new SessionLines(size, stored, unfolded(stored));
            } catch (IOException | RuntimeException e) {
                stored.close();
                throw e;
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * The next line; null behind the last.
     *
     * @throws UnreadableFileException if the file ends in the middle, is damaged or unfolds beyond the limits; what was
     *     read before holds
     */
    public @Nullable Line next() throws UnreadableFileException {
        try {
            return lines.next();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Bytes of the file read so far. */
    public long bytesRead() {
        return Math.min(stored.count(), bytesTotal);
    }

    /** Bytes of the file. */
    public long bytesTotal() {
        return bytesTotal;
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    private static InputStream unfolded(CountedStream stored) throws IOException {
        var in = new PushbackInputStream(stored, 2);
        byte[] magic = in.readNBytes(2);
        in.unread(magic);
        var compressed = magic.length == 2 && (magic[0] & 0xff) == MAGIC_1 && (magic[1] & 0xff) == MAGIC_2;
        return compressed ? new UnfoldedStream(new GZIPInputStream(in, BUFFER), stored) : in;
    }

    private static UnreadableFileException unreadable(IOException e) {
        return switch (e) {
            case UnreadableFileException known -> known;
            case EOFException truncated -> new UnreadableFileException("ingestion.failure.truncated", e);
            case ZipException damaged -> new UnreadableFileException("ingestion.failure.damaged", e);
            default -> new UnreadableFileException("ingestion.failure.unreadable", e);
        };
    }
}
