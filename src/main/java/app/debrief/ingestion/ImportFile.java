package app.debrief.ingestion;

/** Which of an import's files something is about. */
public enum ImportFile {
    /** Session documents, one a line. */
    SESSIONS,
    /** Organizations and AI employees, an array of definitions. */
    EMPLOYEES
}
