package app.debrief.common;

/** An actor asked for something that no right of theirs covers. The message names no record. */
public class NotAllowedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotAllowedException(Area area, Access access) {
        super("No right to " + access + " in " + area);
    }
}
