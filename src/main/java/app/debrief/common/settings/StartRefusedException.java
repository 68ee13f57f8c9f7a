package app.debrief.common.settings;

/**
 * The application cannot start, and a person can do something about it. The message is the one line that is printed: what
 * is wrong, then what to do. It holds no password and no line break.
 */
public final class StartRefusedException extends RuntimeException {

    public StartRefusedException(String message) {
        super(oneLine(message));
    }

    public StartRefusedException(String message, Throwable cause) {
        super(oneLine(message), cause);
    }

    private static String oneLine(String message) {
        return message.replaceAll("\\s*\\R\\s*", " ");
    }
}
