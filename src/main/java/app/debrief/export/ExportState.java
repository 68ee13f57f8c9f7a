package app.debrief.export;

/** How far an export is. */
public enum ExportState {
    QUEUED,
    RUNNING,
    COMPLETE,
    FAILED,
    CANCELLED,

    /** Its file has been deleted after seven days. */
    EXPIRED;

    /** Whether nothing happens to it any more, but that its file is deleted. */
    public boolean ended() {
        return this != QUEUED && this != RUNNING;
    }
}
