package app.debrief.session;

import app.debrief.grid.Catalogue;
import app.debrief.grid.Column;
import app.debrief.grid.ColumnSet;
import app.debrief.grid.ColumnType.Count;
import java.util.List;

/** What is read of sessions under review whether it is shown or not. */
public final class ReviewColumns {

    /** Counts the changes of a session, whoever made them. No list shows it. */
    public static final Column<Session, Long> REVISION = new Catalogue<Session>("session")
            .field("revision", new Count(), Session_.VERSION)
            .build();

    /** What a change from the list must know of a row: what the reader saw, and whose session it was. */
    public static final List<Column<Session, ?>> SEEN = List.of(
            REVISION,
            SessionColumns.STARTED_AT,
            SessionColumns.CONTACT,
            SessionColumns.HUMAN_ASSESSMENT,
            SessionColumns.IS_TODO,
            SessionColumns.IS_ARCHIVED);

    /** What builders see, and the revision behind. */
    static final ColumnSet<Session> FOR_BUILDER = SessionColumns.FOR_BUILDER.plus(List.of(REVISION));

    private ReviewColumns() {}
}
