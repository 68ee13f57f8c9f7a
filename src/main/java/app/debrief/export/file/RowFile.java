package app.debrief.export.file;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file in the making: rows one after another, then what it says of itself. Closing it earlier leaves it incomplete. */
public interface RowFile extends AutoCloseable {

    /** Writes a row; the values stand in the order of the columns, absent ones are null. */
    void row(@Nullable Object[] values) throws IOException;

    /** How many texts were longer than the format can hold. */
    long cutTexts();

    /** Ends the file. */
    void finish(FileFacts facts) throws IOException;

    @Override
    void close() throws IOException;
}
