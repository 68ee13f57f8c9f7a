package app.debrief.ingestion;

import org.jspecify.annotations.Nullable;

/** An import cannot go on; what was taken in before stays. */
class ImportFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reasonKey;

    /**
     * Names the reason.
     *
     * @param reasonKey bundle key of what is wrong and what can be done
     */
    ImportFailedException(String reasonKey, @Nullable Throwable cause) {
        super(reasonKey, cause);
        this.reasonKey = reasonKey;
    }

    String reasonKey() {
        return reasonKey;
    }
}
