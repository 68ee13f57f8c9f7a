package app.debrief.audit;

import app.debrief.grid.Audience;
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
import java.util.List;

/** The catalogue of the audit log's fields, as histories of single records list them. */
public final class AuditColumns {

    private static final String TABLE_NAME = "audit";
    private static final Audience READERS = () -> "history";

    public static final Column<AuditEntry, Instant> AT = Column.<AuditEntry, Instant>of(
                    TABLE_NAME, "happened_at", new Moment(), AuditEntry_.AT)
            .in(READERS, Placement.shown(1))
            .build();

    public static final Column<AuditEntry, String> ACTOR_NAME = Column.<AuditEntry, String>of(
                    TABLE_NAME, "actor_name", new Text(), AuditEntry_.ACTOR_NAME)
            .in(READERS, Placement.shown(2))
            .build();

    public static final Column<AuditEntry, AuditAction> ACTION = Column.<AuditEntry, AuditAction>of(
                    TABLE_NAME,
                    "action",
                    new Choice<>(AuditAction.class, action -> ChoiceLook.WORD),
                    AuditEntry_.ACTION)
            .in(READERS, Placement.shown(3))
            .build();

    public static final Column<AuditEntry, String> FIELD = Column.<AuditEntry, String>of(
                    TABLE_NAME, "field", new Text(), AuditEntry_.FIELD)
            .in(READERS, Placement.shown(4))
            .build();

    public static final Column<AuditEntry, String> BEFORE = Column.<AuditEntry, String>of(
                    TABLE_NAME, "before", new LongText(), AuditEntry_.BEFORE)
            .in(READERS, Placement.shown(5))
            .build();

    public static final Column<AuditEntry, String> AFTER = Column.<AuditEntry, String>of(
                    TABLE_NAME, "after", new LongText(), AuditEntry_.AFTER)
            .in(READERS, Placement.shown(6))
            .build();

    /** What the history of one record shows. */
    public static final ColumnSet<AuditEntry> HISTORY =
            ColumnSet.of(TABLE_NAME, READERS, List.of(AT, ACTOR_NAME, ACTION, FIELD, BEFORE, AFTER), List.of());

    /** Newest first. */
    public static final Sort<AuditEntry> NEWEST_FIRST = new Sort<>(AT, true);

    private AuditColumns() {}
}
