package app.debrief.ingestion.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The content of a compressed file, which ends in a failure where a small file would unfold into a flood. */
final class UnfoldedStream extends FilterInputStream {

    /** Bytes to which a file may unfold. */
    static final long LARGEST = 20L * 1024 * 1024 * 1024;

    /** How many times larger than the file its content may be; conversations are about ten times larger. */
    static final long STRONGEST = 200;

    /** Bytes of content up to which the compression is not judged. */
    static final long NOT_JUDGED = 100L * 1024 * 1024;

    private final CountedStream stored;
    private long unfolded;

    /**
     * Watches a stream.
     *
     * @param content what unfolds
     * @param stored what it unfolds from
     */
    UnfoldedStream(InputStream content, CountedStream stored) {
        super(content);
        this.stored = stored;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        unfolded += Math.max(0, read);
        if (unfolded > LARGEST || (unfolded > NOT_JUDGED && unfolded / STRONGEST > stored.count())) {
            throw new UnreadableFileException("ingestion.failure.too-large", null);
        }
        return read;
    }
}
