package app.debrief.ingestion.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts a stream into lines. Holds one line within the limit and never more, however long the lines are. */
final class LineReader {

    private static final int STEP = 64 * 1024;
    private static final byte[] MARK_OF_UTF_8 = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final int longest;
    private final byte[] read = new byte[STEP];
    private byte[] line = new byte[STEP];
    private int from;
    private int to;
    private long number;

    /**
     * Reads from a stream.
     *
     * @param longest bytes of the longest line that is kept
     */
    LineReader(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** The next line; null behind the last. */
    @Nullable
    Line next() throws IOException {
        int length = 0;
        boolean tooLong = false;
        boolean any = false;
        while (fill()) {
            any = true;
            int end = from;
            while (end < to && read[end] != '\n') {
                end++;
            }
            int part = end - from;
            if (!tooLong && part <= longest - length) {
                line = roomFor(length + part);
                System.arraycopy(read, from, line, length, part);
                length += part;
            } else {
                tooLong = true;
            }
            from = end;
            if (end < to) {
                from++;
                break;
            }
        }
        if (!any) {
            return null;
        }
        number++;
        return tooLong ? new Line.TooLong(number) : decoded(length);
    }

    private boolean fill() throws IOException {
        if (from < to) {
            return true;
        }
        from = 0;
        to = Math.max(0, in.read(read, 0, STEP));
        return to > 0;
    }

    private byte[] roomFor(int length) {
        return length <= line.length
                ? line
                : Arrays.copyOf(line, (int) Math.min(longest, Math.max(length, line.length * 2L)));
    }

    private Line decoded(int length) {
        int begin = number == 1 && Arrays.equals(line, 0, Math.min(3, length), MARK_OF_UTF_8, 0, 3) ? 3 : 0;
        int end = length > begin && line[length - 1] == '\r' ? length - 1 : length;
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line, begin, end - begin));
            return new Line.Text(number, text.toString());
        } catch (CharacterCodingException e) {
            return new Line.Unreadable(number);
        }
    }
}
