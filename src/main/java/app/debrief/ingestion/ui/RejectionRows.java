package app.debrief.ingestion.ui;

import app.debrief.grid.Column;
import app.debrief.grid.TableQuery;
import app.debrief.grid.Total;
import app.debrief.grid.jpa.Page;
import app.debrief.grid.jpa.RowSource;
import app.debrief.grid.jpa.Window;
import app.debrief.ingestion.ImportRejection;
import app.debrief.ingestion.ImportService;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers the report of refused lines from the service, which applies the rights. */
record RejectionRows(ImportService imports) implements RowSource<ImportRejection> {

    @Override
    public Page page(TableQuery<ImportRejection> query, Instant now, Window window) {
        return imports.rejections(query, now, window);
    }

    @Override
    public Total total(TableQuery<ImportRejection> query, Instant now, int cap) {
        return imports.rejectionTotal(query, now, cap);
    }

    @Override
    public <V> Map<@Nullable V, Long> counts(
            TableQuery<ImportRejection> query, Instant now, Column<ImportRejection, V> column) {
        return imports.rejectionCounts(query, now, column);
    }
}
