package app.debrief.export;

import app.debrief.common.Access;
import app.debrief.common.Area;
import app.debrief.common.CurrentActor;
import app.debrief.common.NotAllowedException;
import app.debrief.grid.Column;
import app.debrief.grid.Scope;
import app.debrief.grid.TableQuery;
import app.debrief.grid.Total;
import app.debrief.grid.jpa.Page;
import app.debrief.grid.jpa.RowSource;
import app.debrief.grid.jpa.TableReader;
import app.debrief.grid.jpa.Window;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Begins, lists and cancels the exports of the signed-in person, and gives the files out. Nobody sees another one's. */
@Service
public class ExportService implements RowSource<ExportJob> {

    /** How many exports of one person may wait; more would be a slip. */
    public static final int MOST_WAITING = 20;

    private static final List<ExportState> WAITING = List.of(ExportState.QUEUED, ExportState.RUNNING);

    private final ExportSources sources;
    private final ExportRecorder recorder;
    private final ExportWorker worker;
    private final ExportFolder folder;
    private final ExportJobRepository jobs;
    private final TableReader reader;
    private final CurrentActor actors;
    private final Clock clock;

    ExportService(
            ExportSources sources,
            ExportRecorder recorder,
            ExportWorker worker,
            ExportFolder folder,
            ExportJobRepository jobs,
            TableReader reader,
            CurrentActor actors,
            Clock clock) {
        this.sources = sources;
        this.recorder = recorder;
        this.worker = worker;
        this.folder = folder;
        this.jobs = jobs;
        this.reader = reader;
        this.actors = actors;
        this.clock = clock;
    }

    /** A finished file with the name under which it is saved. */
    public record Download(Path file, String name, ExportFormat format) {}

    /**
     * Asks for a file; it is begun as soon as a place is free.
     *
     * @return id of the export
     * @throws NotAllowedException if the actor is no person or may not export that list
     * @throws TooManyExportsException if {@link #MOST_WAITING} of the person's are waiting
     */
    public long start(ExportRequest request) {
        var member = member();
        var list = sources.of(request).list();
        if (jobs.countByMemberIdAndStateIn(member, WAITING) >= MOST_WAITING) {
            throw new TooManyExportsException();
        }
        var id = recorder.queue(member, list, request).id();
        worker.wake();
        return id;
    }

    /**
     * Ends an export after the rows in hand.
     *
     * @throws NotAllowedException if there is none of the actor's own with this id
     */
    public void cancel(long id) {
        recorder.cancel(find(id).orElseThrow(ExportService::notAllowed).id());
    }

    /** An export of the actor's own; empty if there is none with this id. */
    public Optional<ExportJob> find(long id) {
        return Optional.ofNullable(actors.get().memberId()).flatMap(member -> jobs.findByIdAndMemberId(id, member));
    }

    /** The file of an export; empty if there is none, none any more, or the actor has lost the right to what it holds. */
    public Optional<Download> download(long id) {
        return find(id).filter(
                        job -> job.keptUntil().filter(clock.instant()::isBefore).isPresent())
                .filter(this::stillAllowed)
                .map(job -> new Download(folder.finished(id), ExportNames.of(job), job.format()))
                .filter(download -> Files.exists(download.file()));
    }

    /** The exports of the actor. */
    public Scope<ExportJob> scope() {
        return new ExportScope(member());
    }

    @Override
    public Page page(TableQuery<ExportJob> query, Instant now, Window window) {
        return reader.page(ExportColumns.TABLE, own(query), now, window);
    }

    @Override
    public Total total(TableQuery<ExportJob> query, Instant now, int cap) {
        return reader.total(ExportColumns.TABLE, own(query), now, cap);
    }

    @Override
    public <V> Map<@Nullable V, Long> counts(TableQuery<ExportJob> query, Instant now, Column<ExportJob, V> column) {
        return reader.counts(ExportColumns.TABLE, own(query), now, column);
    }

    private TableQuery<ExportJob> own(TableQuery<ExportJob> query) {
        if (!query.scope().equals(scope())) {
            throw notAllowed();
        }
        return query;
    }

    private boolean stillAllowed(ExportJob job) {
        try {
            sources.of(job.request());
            return true;
        } catch (NotAllowedException e) {
            return false;
        }
    }

    private long member() {
        var member = actors.get().memberId();
        if (member == null) {
            throw notAllowed();
        }
        return member;
    }

    private static NotAllowedException notAllowed() {
        return new NotAllowedException(Area.BUILDER, Access.EXPORT);
    }
}
