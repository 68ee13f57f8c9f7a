package app.debrief.grid;

/** A group of readers to which a list shows its own choice of columns, such as builders or customers. */
public interface Audience {

    /** Whoever administers the records of a list. */
    Audience ADMINISTRATION = () -> "administration";

    /** Stable name, part of bundle keys and saved layouts. */
    String key();
}
