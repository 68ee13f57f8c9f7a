package app.debrief.common;

/** What may be done within an {@link Area}. */
public enum Access {
    READ,
    WRITE,
    EXPORT
}
