package app.debrief.ingestion.file;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file cannot be read to its end. */
public class UnreadableFileException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String reasonKey;

    /**
     * Names the reason.
     *
     * @param reasonKey bundle key of what is wrong and what can be done
     */
    public UnreadableFileException(String reasonKey, @Nullable Throwable cause) {
        super(reasonKey, cause);
        this.reasonKey = reasonKey;
    }

    public String reasonKey() {
        return reasonKey;
    }
}
