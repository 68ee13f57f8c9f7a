package app.debrief.export;

/** In which form a file is written. */
public enum ExportFormat {
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("csv", "text/csv;charset=UTF-8");

    private final String extension;
    private final String mediaType;

    ExportFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** End of the file's name. */
    public String extension() {
        return extension;
    }

    /** What a browser is told that the file is. */
    public String mediaType() {
        return mediaType;
    }
}
