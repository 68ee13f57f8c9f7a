package app.debrief.ingestion;

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
import app.debrief.grid.ColumnType.LongText;
import app.debrief.grid.ColumnType.Moment;
import app.debrief.grid.ColumnType.Percent;
import app.debrief.grid.ColumnType.Text;
import app.debrief.grid.Sort;
import app.debrief.grid.Table;
import app.debrief.grid.filter.ChoiceFilter;
import java.math.BigDecimal;
import java.time.Instant;

/** The catalogue of the fields of imports and of their refused lines. */
public final class ImportColumns {

    private static final Catalogue<ImportBatch> BATCH = new Catalogue<>("import_batch");
    private static final Catalogue<ImportRejection> REJECTION = new Catalogue<>("import_rejection");
    private static final Audience IMPORTERS = () -> "importers";

    public static final Column<ImportBatch, Instant> QUEUED_AT = BATCH.field(
                    "queued_at", new Moment(), ImportBatch_.QUEUED_AT)
            .in(IMPORTERS, shown(1))
            .width(130)
            .build();

    public static final Column<ImportBatch, String> FILE_NAME = BATCH.field(
                    "file_name", new Text(), ImportBatch_.FILE_NAME)
            .in(IMPORTERS, shown(2))
            .width(240)
            .build();

    public static final Column<ImportBatch, ImportState> STATE = BATCH.field(
                    "state", new Choice<>(ImportState.class, ImportColumns::look), ImportBatch_.STATE)
            .in(IMPORTERS, shown(3))
            .filter(column -> ChoiceFilter.of(column, ImportState.class))
            .width(120)
            .build();

    public static final Column<ImportBatch, BigDecimal> READ = BATCH.computed(
                    "progress", new Percent(), (root, criteria) -> criteria.quot(
                                    criteria.toBigDecimal(root.get(ImportBatch_.bytes)),
                                    criteria.nullif(root.get(ImportBatch_.bytesTotal), 0L))
                            .as(BigDecimal.class))
            .in(IMPORTERS, shown(4))
            .width(90)
            .build();

    public static final Column<ImportBatch, Long> LINES = BATCH.field("lines", new Count(), ImportBatch_.LINES)
            .in(IMPORTERS, shown(5))
            .width(90)
            .build();

    public static final Column<ImportBatch, Long> CREATED = counted("created", ImportCounts_.CREATED, 6);

    public static final Column<ImportBatch, Long> CHANGED = counted("changed", ImportCounts_.CHANGED, 7);

    public static final Column<ImportBatch, Long> UNCHANGED = counted("unchanged", ImportCounts_.UNCHANGED, 8);

    public static final Column<ImportBatch, Long> OUTDATED = BATCH.field(
                    "outdated", new Count(), ImportBatch_.COUNTS, ImportCounts_.OUTDATED)
            .in(IMPORTERS, hidden(9))
            .width(100)
            .build();

    public static final Column<ImportBatch, Long> REJECTED = BATCH.field("rejected", new Count(), ImportBatch_.REJECTED)
            .in(IMPORTERS, shown(10))
            .width(100)
            .build();

    public static final Column<ImportBatch, String> STARTED_BY = BATCH.field(
                    "started_by", new Text(), ImportBatch_.STARTED_BY_NAME)
            .in(IMPORTERS, shown(11))
            .width(140)
            .build();

    public static final Column<ImportBatch, Instant> ENDED_AT = BATCH.field(
                    "ended_at", new Moment(), ImportBatch_.ENDED_AT)
            .in(IMPORTERS, hidden(12))
            .width(130)
            .build();

    /** What the list of imports shows. */
    public static final ColumnSet<ImportBatch> BATCHES = BATCH.openTo(IMPORTERS);

    /** Newest first. */
    public static final Sort<ImportBatch> NEWEST_FIRST = new Sort<>(QUEUED_AT, true);

    public static final Column<ImportRejection, ImportFile> REJECTED_FILE = REJECTION
            .field("file", new Choice<>(ImportFile.class), ImportRejection_.FILE)
            .in(IMPORTERS, hidden(1))
            .width(110)
            .build();

    public static final Column<ImportRejection, Long> REJECTED_LINE = REJECTION
            .field("line", new Count(), ImportRejection_.LINE)
            .in(IMPORTERS, shown(2))
            .width(70)
            .build();

    public static final Column<ImportRejection, String> REJECTED_MEMBER = REJECTION
            .field("member", new Text(), ImportRejection_.MEMBER)
            .in(IMPORTERS, shown(4))
            .width(120)
            .build();

    public static final Column<ImportRejection, String> REJECTED_VALUE = REJECTION
            .field("value", new Text(), ImportRejection_.VALUE)
            .in(IMPORTERS, shown(5))
            .width(140)
            .build();

    public static final Column<ImportRejection, String> REASON = REJECTION
            .field("reason", new LongText(), ImportRejection_.REASON)
            .in(IMPORTERS, shown(3))
            .width(210)
            .build();

    /** What the report of refused lines shows. */
    public static final ColumnSet<ImportRejection> REJECTIONS = REJECTION.openTo(IMPORTERS);

    /** In the order of the file. */
    public static final Sort<ImportRejection> IN_FILE_ORDER = new Sort<>(REJECTED_LINE, false);

    static final Table<ImportBatch> BATCH_TABLE =
            new Table<>(ImportBatch.class, ImportBatch_.ID, ImportBatch_.QUEUED_AT);

    static final Table<ImportRejection> REJECTION_TABLE =
            new Table<>(ImportRejection.class, ImportRejection_.ID, ImportRejection_.LINE);

    private ImportColumns() {}

    private static Column<ImportBatch, Long> counted(String key, String count, int place) {
        return BATCH.field(key, new Count(), ImportBatch_.COUNTS, count)
                .in(IMPORTERS, shown(place))
                .width(100)
                .build();
    }

    private static ChoiceLook look(ImportState state) {
        return ChoiceLook.badge(kind(state), icon(state));
    }

    /** What a state means for the reader. */
    public static Badge.Kind kind(ImportState state) {
        return switch (state) {
            case QUEUED, CANCELLED -> Badge.Kind.NEUTRAL;
            case RUNNING -> Badge.Kind.ACCENT;
            case COMPLETE -> Badge.Kind.OK;
            case FAILED -> Badge.Kind.BAD;
        };
    }

    /** The sign of a state. */
    public static AppIcon icon(ImportState state) {
        return switch (state) {
            case QUEUED -> AppIcon.CLOCK;
            case RUNNING -> AppIcon.SPINNER;
            case COMPLETE -> AppIcon.CHECK;
            case FAILED -> AppIcon.ALERT;
            case CANCELLED -> AppIcon.CLOSE;
        };
    }
}
