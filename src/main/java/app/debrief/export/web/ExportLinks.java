package app.debrief.export.web;

/** Addresses of files. */
public final class ExportLinks {

    static final String FILE = "/exports/{id}/file";

    private ExportLinks() {}

    /** The address of a file, relative to the application. */
    public static String file(long id) {
        return "exports/" + id + "/file";
    }
}
