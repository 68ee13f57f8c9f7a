package app.debrief.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Someone else set the same field after the editor saw it. Nothing was changed. */
public class EditConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final @Nullable String theirs;
    private final @Nullable String by;
    private final @Nullable Instant at;

    /**
     * Names the conflict.
     *
     * @param field key of the field
     * @param theirs what the field holds now, in its stable text form; null if it is empty
     * @param by who set it; null if unknown
     * @param at when; null if unknown
     */
    public EditConflictException(String field, @Nullable String theirs, @Nullable String by, @Nullable Instant at) {
        super("Conflict on " + field);
        this.field = field;
        this.theirs = theirs;
        this.by = by;
        this.at = at;
    }

    public String field() {
        return field;
    }

    public @Nullable String theirs() {
        return theirs;
    }

    public @Nullable String by() {
        return by;
    }

    public @Nullable Instant at() {
        return at;
    }
}
