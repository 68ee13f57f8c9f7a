package app.debrief.audit;

import app.debrief.grid.Audience;
import app.debrief.grid.Catalogue;
import app.debrief.grid.ChoiceLook;
import app.debrief.grid.Column;
import app.debrief.grid.ColumnSet;
import app.debrief.grid.ColumnType.Choice;
import app.debrief.grid.ColumnType.LongText;
import app.debrief.grid.ColumnType.Moment;
import app.debrief.grid.ColumnType.Text;
import app.debrief.grid.Placement;
import app.debrief.grid.Sort;
import java.time.Instant;

/** The catalogue of the audit log's fields, as histories of single records list them. */
public final class AuditColumns {

    private static final Catalogue<AuditEntry> CATALOGUE = new Catalogue<>("audit");
    private static final Audience READERS = () -> "history";

    public static final Column<AuditEntry, Instant> AT = CATALOGUE
            .field("happened_at", new Moment(), AuditEntry_.AT)
            .in(READERS, Placement.shown(1))
            .build();

    public static final Column<AuditEntry, String> ACTOR_NAME = CATALOGUE
            .field("actor_name", new Text(), AuditEntry_.ACTOR_NAME)
            .in(READERS, Placement.shown(2))
            .build();

    public static final Column<AuditEntry, AuditAction> ACTION = CATALOGUE
            .field("action", new Choice<>(AuditAction.class, action -> ChoiceLook.WORD), AuditEntry_.ACTION)
            .in(READERS, Placement.shown(3))
            .build();

    public static final Column<AuditEntry, String> FIELD = CATALOGUE
            .field("field", new Text(), AuditEntry_.FIELD)
            .in(READERS, Placement.shown(4))
            .build();

    public static final Column<AuditEntry, String> BEFORE = CATALOGUE
            .field("before", new LongText(), AuditEntry_.BEFORE)
            .in(READERS, Placement.shown(5))
            .build();

    public static final Column<AuditEntry, String> AFTER = CATALOGUE
            .field("after", new LongText(), AuditEntry_.AFTER)
            .in(READERS, Placement.shown(6))
            .build();

    /** What the history of one record shows. */
    public static final ColumnSet<AuditEntry> HISTORY = CATALOGUE.openTo(READERS);

    /** Newest first. */
    public static final Sort<AuditEntry> NEWEST_FIRST = new Sort<>(AT, true);

    private AuditColumns() {}
}
