package app.debrief.ingestion;

/** How far an import is. */
public enum ImportState {
    QUEUED,
    RUNNING,
    COMPLETE,
    FAILED,
    CANCELLED;

    /** Whether nothing more will happen. */
    public boolean ended() {
        return this != QUEUED && this != RUNNING;
    }
}
