package app.debrief.ingestion;

import app.debrief.common.Access;
import app.debrief.common.Actor;
import app.debrief.common.Area;
import app.debrief.common.CurrentActor;
import app.debrief.common.NotAllowedException;
import app.debrief.grid.Column;
import app.debrief.grid.Scope;
import app.debrief.grid.TableQuery;
import app.debrief.grid.Total;
import app.debrief.grid.jpa.Page;
import app.debrief.grid.jpa.TableReader;
import app.debrief.grid.jpa.Window;
import app.debrief.session.DocumentNotice;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Begins, lists and cancels imports. Whoever may import into any organization may begin one; each document asks for the
 * right in its own organization. Everyone sees the own imports, who may import everywhere sees all.
 */
@Service
public class ImportService {

    /** Bytes of the largest file that may be uploaded. */
    public static final long LARGEST_UPLOAD = 4L * 1024 * 1024 * 1024;

    /** Bytes of the largest file of AI employees. */
    public static final long LARGEST_EMPLOYEES = 16L * 1024 * 1024;

    private final ImportBatchRepository batches;
    private final ImportRecorder recorder;
    private final ImportWorker worker;
    private final ImportFolder folder;
    private final TableReader reader;
    private final CurrentActor actors;
    private final JdbcClient jdbc;

    ImportService(
            ImportBatchRepository batches,
            ImportRecorder recorder,
            ImportWorker worker,
            ImportFolder folder,
            TableReader reader,
            CurrentActor actors,
            JdbcClient jdbc) {
        this.batches = batches;
        this.recorder = recorder;
        this.worker = worker;
        this.folder = folder;
        this.reader = reader;
        this.actors = actors;
        this.jdbc = jdbc;
    }

    /** Whether the actor may begin an import. */
    public boolean mayImport() {
        return actors.get().mayAnywhere(Area.IMPORTS, Access.WRITE);
    }

    /** Whether the actor may create organizations and AI employees by an import. */
    public boolean mayDefineEmployees() {
        return actors.get().mayEverywhere(Area.ORGANIZATIONS, Access.WRITE);
    }

    /**
     * Stores an uploaded file until it is imported or {@link #discard discarded}.
     *
     * @param mostBytes {@link #LARGEST_UPLOAD} or {@link #LARGEST_EMPLOYEES}
     * @throws UploadTooLargeException if it is longer; nothing is kept
     * @throws NotAllowedException if the actor may not import at all
     */
    public Path store(InputStream upload, long mostBytes) throws IOException {
        requireAnywhere(Access.WRITE);
        return folder.store(upload, mostBytes);
    }

    /**
     * Deletes a stored file that will not be imported.
     *
     * @throws NotAllowedException if the actor may not import at all
     */
    public void discard(Path stored) {
        requireAnywhere(Access.WRITE);
        if (folder.holds(stored)) {
            folder.delete(stored);
        }
    }

    /**
     * Begins an import in the background.
     *
     * @param fileName as people know the file
     * @param sessions a stored file of session documents
     * @param employees a stored file of organizations and AI employees to create first; administrators only
     * @return id of the import
     * @throws NotAllowedException if the actor may not
     */
    public long start(String fileName, Path sessions, @Nullable Path employees) {
        requireAnywhere(Access.WRITE);
        var actor = actors.get();
        if (employees != null) {
            actor.requireEverywhere(Area.ORGANIZATIONS, Access.WRITE);
        }
        if (!folder.holds(sessions) || (employees != null && !folder.holds(employees))) {
            throw new IllegalArgumentException("Only stored files can be imported");
        }
        var batch = recorder.queue(fileName, actor);
        worker.submit(new ImportJob(batch.id(), batch.fileName(), actor, sessions, employees));
        return batch.id();
    }

    /**
     * Ends an import after the documents in hand; what came in stays.
     *
     * @throws NotAllowedException if it is another one's and the actor may not import everywhere
     */
    public void cancel(long id) {
        requireAnywhere(Access.WRITE);
        if (find(id).isEmpty()) {
            throw new NotAllowedException(Area.IMPORTS, Access.WRITE);
        }
        recorder.cancel(id);
    }

    /** One import with its sums; empty if there is none or the actor may not see it. */
    public Optional<ImportReport> report(long id) {
        return find(id).map(batch -> new ImportReport(batch, byEmployee(id), notices(id)));
    }

    /** The imports that the actor may see. */
    public Scope<ImportBatch> scope() {
        requireAnywhere(Access.READ);
        return scope(actors.get());
    }

    /** Rows of the list of imports. */
    public Page page(TableQuery<ImportBatch> query, Instant now, Window window) {
        return reader.page(ImportColumns.BATCH_TABLE, checked(query), now, window);
    }

    /** How many imports the query finds, counted up to {@code cap}. */
    public Total total(TableQuery<ImportBatch> query, Instant now, int cap) {
        return reader.total(ImportColumns.BATCH_TABLE, checked(query), now, cap);
    }

    /** How many of the imports found hold each value of the column. */
    public <V> Map<@Nullable V, Long> counts(
            TableQuery<ImportBatch> query, Instant now, Column<ImportBatch, V> column) {
        return reader.counts(ImportColumns.BATCH_TABLE, checked(query), now, column);
    }

    /** Rows of the report of refused lines. */
    public Page rejections(TableQuery<ImportRejection> query, Instant now, Window window) {
        return reader.page(ImportColumns.REJECTION_TABLE, readable(query), now, window);
    }

    /** How many refused lines the query finds, counted up to {@code cap}. */
    public Total rejectionTotal(TableQuery<ImportRejection> query, Instant now, int cap) {
        return reader.total(ImportColumns.REJECTION_TABLE, readable(query), now, cap);
    }

    /** How many of the refused lines found hold each value of the column. */
    public <V> Map<@Nullable V, Long> rejectionCounts(
            TableQuery<ImportRejection> query, Instant now, Column<ImportRejection, V> column) {
        return reader.counts(ImportColumns.REJECTION_TABLE, readable(query), now, column);
    }

    private TableQuery<ImportBatch> checked(TableQuery<ImportBatch> query) {
        requireAnywhere(Access.READ);
        if (!query.scope().equals(scope(actors.get()))) {
            throw new NotAllowedException(Area.IMPORTS, Access.READ);
        }
        return query;
    }

    private TableQuery<ImportRejection> readable(TableQuery<ImportRejection> query) {
        if (query.scope() instanceof RejectionScope scope
                && find(scope.batchId()).isPresent()) {
            return query;
        }
        throw new NotAllowedException(Area.IMPORTS, Access.READ);
    }

    private Optional<ImportBatch> find(long id) {
        var actor = actors.get();
        if (!actor.mayAnywhere(Area.IMPORTS, Access.READ)) {
            return Optional.empty();
        }
        var own = scope(actor).startedBy();
        return batches.findById(id)
                .filter(batch -> own == null || batch.startedBy().equals(Optional.of(own)));
    }

    private static ImportScope scope(Actor actor) {
        return new ImportScope(actor.mayEverywhere(Area.IMPORTS, Access.READ) ? null : actor.memberId());
    }

    private void requireAnywhere(Access access) {
        if (!actors.get().mayAnywhere(Area.IMPORTS, access)) {
            throw new NotAllowedException(Area.IMPORTS, access);
        }
    }

    private Map<String, ImportCounts> byEmployee(long id) {
        var counts = new LinkedHashMap<String, ImportCounts>();
        jdbc.sql("""
                select employee, created, changed, unchanged, outdated from import_employee
                where batch_id = ? order by employee
                """)
                .param(id)
                .query((row, number) -> counts.put(
                        row.getString(1),
                        new ImportCounts(row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5))))
                .list();
        return counts;
    }

    private Map<DocumentNotice, Long> notices(long id) {
        var notices = new LinkedHashMap<DocumentNotice, Long>();
        jdbc.sql("select member, reason, documents from import_notice where batch_id = ? order by documents desc")
                .param(id)
                .query((row, number) ->
                        notices.put(new DocumentNotice(row.getString(1), row.getString(2)), row.getLong(3)))
                .list();
        return notices;
    }
}
