package app.debrief.ingestion.ui;

import app.debrief.grid.Column;
import app.debrief.grid.TableQuery;
import app.debrief.grid.Total;
import app.debrief.grid.jpa.Page;
import app.debrief.grid.jpa.RowSource;
import app.debrief.grid.jpa.Window;
import app.debrief.ingestion.ImportBatch;
import app.debrief.ingestion.ImportService;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers the list of imports from the service, which applies the rights. */
record ImportRows(ImportService imports) implements RowSource<ImportBatch> {

    @Override
    public Page page(TableQuery<ImportBatch> query, Instant now, Window window) {
        return imports.page(query, now, window);
    }

    @Override
    public Total total(TableQuery<ImportBatch> query, Instant now, int cap) {
        return imports.total(query, now, cap);
    }

    @Override
    public <V> Map<@Nullable V, Long> counts(
            TableQuery<ImportBatch> query, Instant now, Column<ImportBatch, V> column) {
        return imports.counts(query, now, column);
    }
}
