package app.debrief.ingestion;

import static app.debrief.rights.GuardedOperation.noticed;
import static app.debrief.rights.GuardedOperation.seen;

import app.debrief.common.Access;
import app.debrief.common.Actor;
import app.debrief.common.Area;
import app.debrief.common.CurrentActor;
import app.debrief.grid.FilterValues;
import app.debrief.grid.Scope;
import app.debrief.grid.TableQuery;
import app.debrief.grid.jpa.Window;
import app.debrief.rights.GuardedOperation;
import app.debrief.rights.GuardedOperations;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongConsumer;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/**
 * What can be done with imports. They belong to the person who began them and not to an organization; which documents
 * they take in is asked document by document.
 */
@TestComponent
public class ImportOperations implements GuardedOperations {

    private static final Actor SYSTEM = Actor.system("test");
    private static final Instant NOW = Instant.parse("2026-03-02T18:00:00Z");
    private static final Window ALL = new Window(null, 0, 1_000, false);

    private final ImportService imports;
    private final ImportRecorder recorder;
    private final ImportFolder folder;
    private final CurrentActor actors;

    ImportOperations(ImportService imports, ImportRecorder recorder, ImportFolder folder, CurrentActor actors) {
        this.imports = imports;
        this.recorder = recorder;
        this.folder = folder;
        this.actors = actors;
    }

    @Override
    public boolean askOrganizationByOrganization() {
        return false;
    }

    @Override
    public Map<String, Class<?>> services() {
        return Map.of("imports", ImportService.class);
    }

    @Override
    public Map<String, String> unguarded() {
        return Map.of(
                "imports.mayImport", "tells readers their own rights",
                "imports.mayDefineEmployees", "tells readers their own rights");
    }

    @Override
    public List<GuardedOperation> operations() {
        return Stream.of(
                        beginning(),
                        onImport("report", id -> seen(imports.report(id))),
                        onImport("cancel", imports::cancel),
                        onList(
                                "page",
                                query -> imports.page(query, NOW, ALL).rows().size()),
                        onList("total", query -> imports.total(query, NOW, 1_000)
                                .count()),
                        onList("counts", query -> imports.counts(query, NOW, ImportColumns.STATE).values().stream()
                                .mapToLong(Long::longValue)
                                .sum()),
                        onImport(
                                "rejections",
                                id -> seen(!imports.rejections(refused(id), NOW, ALL)
                                        .rows()
                                        .isEmpty())),
                        onImport(
                                "rejectionTotal",
                                id -> seen(imports.rejectionTotal(refused(id), NOW, 10)
                                                .count()
                                        == 1)),
                        onImport(
                                "rejectionCounts",
                                id -> seen(!imports.rejectionCounts(refused(id), NOW, ImportColumns.REASON)
                                        .isEmpty())))
                .flatMap(List::stream)
                .toList();
    }

    private List<GuardedOperation> beginning() {
        return List.of(
                new GuardedOperation("imports.scope", ImportOperations::reads, id -> imports.scope()),
                new GuardedOperation("imports.store", ImportOperations::imports, id -> folder.delete(store())),
                new GuardedOperation("imports.discard", ImportOperations::imports, id -> discard(stored())),
                new GuardedOperation("imports.start", ImportOperations::imports, id -> start(stored(), null)),
                new GuardedOperation(
                        "imports.start with employees",
                        (actor, id) -> actor.mayEverywhere(Area.ORGANIZATIONS, Access.WRITE),
                        id -> start(stored(), stored())));
    }

    /** With an import of one's own, and with one that somebody else began. */
    private List<GuardedOperation> onImport(String method, LongConsumer work) {
        return List.of(
                new GuardedOperation(
                        "imports." + method, ImportOperations::reads, id -> work.accept(begun(actors.get()))),
                new GuardedOperation(
                        "imports." + method + " of another",
                        ImportOperations::readsAll,
                        id -> work.accept(begun(SYSTEM))));
    }

    private List<GuardedOperation> onList(String method, ToLongFunction<TableQuery<ImportBatch>> question) {
        return List.of(
                new GuardedOperation(
                        "imports." + method,
                        ImportOperations::reads,
                        id -> noticed(() -> question.applyAsLong(query(imports.scope())), () -> begun(actors.get()))),
                new GuardedOperation(
                        "imports." + method + " of another",
                        ImportOperations::readsAll,
                        id -> noticed(() -> question.applyAsLong(query(imports.scope())), () -> begun(SYSTEM))),
                new GuardedOperation(
                        "imports." + method + " of everyone",
                        ImportOperations::readsAll,
                        id -> seen(question.applyAsLong(query(new ImportScope(null))) >= 0)));
    }

    private long begun(Actor actor) {
        var id = recorder.queue("sessions.ndjson", actor).id();
        var tally = new ImportTally();
        tally.refused(Refusal.ofLine(1, "ingestion.rejection.invalid"));
        recorder.progress(id, 1, 2, tally);
        return id;
    }

    private void start(Path sessions, @Nullable Path employees) {
        try {
            imports.start("sessions.ndjson", sessions, employees);
        } catch (RuntimeException e) {
            Stream.of(sessions, employees).filter(Objects::nonNull).forEach(folder::delete);
            throw e;
        }
    }

    private void discard(Path file) {
        try {
            imports.discard(file);
        } finally {
            folder.delete(file);
        }
    }

    private Path store() {
        try {
            return imports.store(new ByteArrayInputStream(new byte[1]), 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path stored() {
        return actors.actingAs(SYSTEM, this::store);
    }

    private static TableQuery<ImportBatch> query(Scope<ImportBatch> scope) {
        return new TableQuery<>(
                scope, FilterValues.none(), ImportColumns.NEWEST_FIRST, List.of(ImportColumns.STATE), ZoneOffset.UTC);
    }

    private static TableQuery<ImportRejection> refused(long id) {
        return new TableQuery<>(
                new RejectionScope(id),
                FilterValues.none(),
                ImportColumns.IN_FILE_ORDER,
                List.of(ImportColumns.REASON),
                ZoneOffset.UTC);
    }

    private static boolean imports(Actor actor, Long organization) {
        return actor.mayAnywhere(Area.IMPORTS, Access.WRITE);
    }

    private static boolean reads(Actor actor, Long organization) {
        return actor.mayAnywhere(Area.IMPORTS, Access.READ);
    }

    private static boolean readsAll(Actor actor, Long organization) {
        return actor.mayEverywhere(Area.IMPORTS, Access.READ);
    }
}
