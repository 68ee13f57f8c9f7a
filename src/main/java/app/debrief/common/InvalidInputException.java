package app.debrief.common;

/** Something entered cannot be accepted; nothing was changed. The message names the field and the reason, no value. */
public class InvalidInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String reason;

    /**
     * Refuses one field.
     *
     * @param field the field's key
     * @param reason a short stable code, such as {@code taken} or {@code blank}
     */
    public InvalidInputException(String field, String reason) {
        super(field + ": " + reason);
        this.field = field;
        this.reason = reason;
    }

    /** The key of the field. */
    public String field() {
        return field;
    }

    /** The stable code of the reason; texts for it stand in the message bundles. */
    public String reason() {
        return reason;
    }
}
