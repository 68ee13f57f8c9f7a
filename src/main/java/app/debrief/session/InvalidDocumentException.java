package app.debrief.session;

import org.jspecify.annotations.Nullable;

/** A session document cannot be taken in because of one of its members. */
public class InvalidDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_VALUE = 80;

    private final String member;
    private final @Nullable String value;
    private final String reasonKey;

    /**
     * Names what is wrong.
     *
     * @param member path of the member, such as {@code messages[3].at}
     * @param value as it came, shortened here; null if it is missing
     * @param reasonKey bundle key of the reason
     */
    public InvalidDocumentException(String member, @Nullable String value, String reasonKey) {
        super(member + ": " + reasonKey);
        this.member = member;
        this.value = value == null || value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
        this.reasonKey = reasonKey;
    }

    public String member() {
        return member;
    }

    public @Nullable String value() {
        return value;
    }

    public String reasonKey() {
        return reasonKey;
    }
}
