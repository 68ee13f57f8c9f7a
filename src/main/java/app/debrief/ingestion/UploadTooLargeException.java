package app.debrief.ingestion;

import java.io.IOException;

/** A file is longer than an upload may be. */
public class UploadTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    UploadTooLargeException(long mostBytes) {
        super("longer than " + mostBytes + " bytes");
    }
}
