package app.debrief.export;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** One file that somebody asked for: what it is to hold, how far it is, and until when it can be fetched. */
@Entity
@Table(name = "export_job")
@DynamicUpdate
public class ExportJob {

    /** How long a finished file can be fetched. */
    public static final Duration KEPT = Duration.ofDays(7);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "export_job_seq")
    @SequenceGenerator(name = "export_job_seq", sequenceName = "export_job_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(nullable = false)
    private long memberId;

    @Column(nullable = false)
    private long organizationId;

    @Column(nullable = false, length = 200)
    private String subject;

    @Convert(converter = ExportRequestConverter.class)
    @Column(nullable = false, length = 1_000_000)
    private ExportRequest request;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 4)
    private ExportFormat format;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 9)
    private ExportState state = ExportState.QUEUED;

    @Column(nullable = false)
    private boolean cancelRequested;

    @Column(nullable = false)
    private long rowsDone;

    private @Nullable Long rowsTotal;

    private @Nullable Long bytes;

    @Column(nullable = false)
    private Instant queuedAt;

    private @Nullable Instant startedAt;

    private @Nullable Instant endedAt;

    @Column(nullable = false)
    private Instant progressAt;

    @Column(length = 64)
    private @Nullable String failure;

    @SuppressWarnings("NullAway.Init")
    protected ExportJob() {}

    ExportJob(long memberId, ExportedList<?> list, ExportRequest request, Instant now) {
        this.memberId = memberId;
        organizationId = list.organizationId();
        subject = list.subject();
        this.request = request;
        format = request.format();
        queuedAt = now;
        progressAt = now;
    }

    public long id() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    /** Who asked for it; nobody else may fetch it. */
    public long memberId() {
        return memberId;
    }

    long organizationId() {
        return organizationId;
    }

    /** Whose list it is, as people know it. */
    public String subject() {
        return subject;
    }

    ExportRequest request() {
        return request;
    }

    public ExportFormat format() {
        return format;
    }

    public ExportState state() {
        return state;
    }

    /** Whether somebody asked for the end; it ends after the rows in hand. */
    public boolean cancelRequested() {
        return cancelRequested;
    }

    public long rowsDone() {
        return rowsDone;
    }

    /** How many rows the file will hold; empty until they have been counted. */
    public Optional<Long> rowsTotal() {
        return Optional.ofNullable(rowsTotal);
    }

    /** Size of the finished file. */
    public Optional<Long> bytes() {
        return Optional.ofNullable(bytes);
    }

    public Instant queuedAt() {
        return queuedAt;
    }

    /** When it was begun, the last time; empty if it never was. */
    public Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** Bundle key of why there is no file; empty if nothing went wrong. */
    public Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    /** Until when the file can be fetched; empty if there is none. */
    public Optional<Instant> keptUntil() {
        return state == ExportState.COMPLETE ? endedAt().map(end -> end.plus(KEPT)) : Optional.empty();
    }

    void cancel(Instant now) {
        cancelRequested = true;
        if (state == ExportState.QUEUED) {
            end(ExportState.CANCELLED, null, now);
        }
    }

    void progress(long done, long total, Instant now) {
        rowsDone = done;
        rowsTotal = total;
        progressAt = now;
    }

    void complete(long rows, long size, Instant now) {
        rowsDone = rows;
        rowsTotal = rows;
        bytes = size;
        end(ExportState.COMPLETE, null, now);
    }

    void end(ExportState outcome, @Nullable String failureKey, Instant now) {
        state = outcome;
        failure = failureKey;
        endedAt = now;
        progressAt = now;
    }

    void requeue() {
        state = ExportState.QUEUED;
    }

    /** Forgets what was searched for, with the file. */
    void expire() {
        state = ExportState.EXPIRED;
        request = request.withoutParameters();
    }
}
