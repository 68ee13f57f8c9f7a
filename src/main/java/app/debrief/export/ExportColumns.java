package app.debrief.export;

import static app.debrief.grid.Placement.hidden;
import static app.debrief.grid.Placement.shown;

import app.debrief.common.ui.AppIcon;
import app.debrief.common.ui.Badge;
import app.debrief.grid.Audience;
import app.debrief.grid.Catalogue;
import app.debrief.grid.ChoiceLook;
import app.debrief.grid.Column;
import app.debrief.grid.ColumnSet;
import app.debrief.grid.ColumnType.Choice;
import app.debrief.grid.ColumnType.Count;
import app.debrief.grid.ColumnType.Moment;
import app.debrief.grid.ColumnType.Text;
import app.debrief.grid.Sort;
import app.debrief.grid.Table;
import app.debrief.grid.filter.ChoiceFilter;
import java.time.Instant;

/** The catalogue of the fields of exports. */
public final class ExportColumns {

    private static final Catalogue<ExportJob> CATALOGUE = new Catalogue<>("export_job");
    private static final Audience OWNER = () -> "owner";

    public static final Column<ExportJob, Instant> QUEUED_AT = CATALOGUE
            .field("queued_at", new Moment(), ExportJob_.QUEUED_AT)
            .in(OWNER, shown(1))
            .width(130)
            .build();

    public static final Column<ExportJob, String> SUBJECT = CATALOGUE
            .field("subject", new Text(), ExportJob_.SUBJECT)
            .in(OWNER, shown(2))
            .width(240)
            .build();

    public static final Column<ExportJob, ExportFormat> FORMAT = CATALOGUE
            .field("format", new Choice<>(ExportFormat.class), ExportJob_.FORMAT)
            .in(OWNER, shown(3))
            .filter(column -> ChoiceFilter.of(column, ExportFormat.class))
            .width(90)
            .build();

    public static final Column<ExportJob, ExportState> STATE = CATALOGUE
            .field("state", new Choice<>(ExportState.class, ExportColumns::look), ExportJob_.STATE)
            .in(OWNER, shown(4))
            .filter(column -> ChoiceFilter.of(column, ExportState.class))
            .width(130)
            .build();

    public static final Column<ExportJob, Long> ROWS_DONE = CATALOGUE
            .field("rows_done", new Count(), ExportJob_.ROWS_DONE)
            .in(OWNER, shown(5))
            .width(110)
            .build();

    public static final Column<ExportJob, Long> ROWS_TOTAL = CATALOGUE
            .field("rows_total", new Count(), ExportJob_.ROWS_TOTAL)
            .in(OWNER, shown(6))
            .width(110)
            .build();

    public static final Column<ExportJob, Long> BYTES = CATALOGUE
            .field("bytes", new Count(), ExportJob_.BYTES)
            .in(OWNER, shown(7))
            .width(110)
            .build();

    public static final Column<ExportJob, Instant> ENDED_AT = CATALOGUE
            .field("ended_at", new Moment(), ExportJob_.ENDED_AT)
            .in(OWNER, hidden(8))
            .width(130)
            .build();

    /** What the page of exports shows. */
    public static final ColumnSet<ExportJob> EXPORTS = CATALOGUE.openTo(OWNER);

    /** Newest first. */
    public static final Sort<ExportJob> NEWEST_FIRST = new Sort<>(QUEUED_AT, true);

    static final Table<ExportJob> TABLE = new Table<>(ExportJob.class, ExportJob_.ID, ExportJob_.QUEUED_AT);

    private ExportColumns() {}

    /** How a state looks. */
    public static ChoiceLook look(ExportState state) {
        return switch (state) {
            case QUEUED -> ChoiceLook.badge(Badge.Kind.NEUTRAL, AppIcon.CLOCK);
            case RUNNING -> ChoiceLook.badge(Badge.Kind.NEUTRAL, AppIcon.SPINNER);
            case COMPLETE -> ChoiceLook.badge(Badge.Kind.OK, AppIcon.CHECK);
            case FAILED -> ChoiceLook.badge(Badge.Kind.BAD, AppIcon.ALERT);
            case CANCELLED -> ChoiceLook.badge(Badge.Kind.NEUTRAL, AppIcon.CROSS);
            case EXPIRED -> ChoiceLook.badge(Badge.Kind.NEUTRAL, AppIcon.CLOCK);
        };
    }
}
