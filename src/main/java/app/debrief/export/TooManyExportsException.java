package app.debrief.export;

/** A person has as many exports waiting as may wait. */
public class TooManyExportsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyExportsException() {
        super(ExportService.MOST_WAITING + " exports are waiting");
    }
}
