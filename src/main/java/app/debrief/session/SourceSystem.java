package app.debrief.session;

/** The platform that a session was recorded on. */
public enum SourceSystem {
    NATIVE,
    DIALPAD,
    NEWO,
    FRESH,
    CCAIP
}
