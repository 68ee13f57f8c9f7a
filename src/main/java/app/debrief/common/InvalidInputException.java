package app.debrief.common;

import java.util.List;

/** Something entered cannot be accepted; nothing was changed. The message names the field and the reason, no value. */
public class InvalidInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String reason;
    private final transient List<Object> arguments;

    /**
     * Refuses one field.
     *
     * @param field the field's key
     * @param reason a short stable code, such as {@code taken} or {@code blank}
     * @param arguments what the text for the reason names, in its order
     */
    public InvalidInputException(String field, String reason, Object... arguments) {
        super(field + ": " + reason);
        this.field = field;
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    /** The key of the field. */
    public String field() {
        return field;
    }

    /** The stable code of the reason; texts for it stand in the message bundles. */
    public String reason() {
        return reason;
    }

    /** What the text for the reason names, in its order; may be personal, therefore never logged. */
    public Object[] arguments() {
        return arguments.toArray();
    }
}
