package app.debrief.ingestion;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** One file that was or is being imported: who began it, how far it is, what became of its lines. */
@Entity
@Table(name = "import_batch")
@DynamicUpdate
public class ImportBatch {

    static final int LONGEST_NAME = 255;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_batch_seq")
    @SequenceGenerator(name = "import_batch_seq", sequenceName = "import_batch_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(nullable = false, length = LONGEST_NAME)
    private String fileName;

    private @Nullable Long startedBy;

    @Column(nullable = false, length = 120)
    private String startedByName;

    @Column(nullable = false, length = 36)
    private String node;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 9)
    private ImportState state = ImportState.QUEUED;

    @Column(nullable = false)
    private boolean cancelRequested;

    @Column(name = "bytes_read", nullable = false)
    private long bytes;

    @Column(nullable = false)
    private long bytesTotal;

    @Column(name = "line_count", nullable = false)
    private long lines;

    @Embedded
    private ImportCounts counts = ImportCounts.NONE;

    @Column(nullable = false)
    private long rejected;

    @Column(nullable = false)
    private Instant queuedAt;

    private @Nullable Instant startedAt;

    private @Nullable Instant endedAt;

    @Column(nullable = false)
    private Instant progressAt;

    @Column(length = 64)
    private @Nullable String failure;

    @SuppressWarnings("NullAway.Init")
    protected ImportBatch() {}

    ImportBatch(String fileName, @Nullable Long startedBy, String startedByName, String node, Instant now) {
        this.fileName = fileName;
        this.startedBy = startedBy;
        this.startedByName = startedByName;
        this.node = node;
        queuedAt = now;
        progressAt = now;
    }

    public long id() {
        return Objects.requireNonNull(id, "not saved yet");
    }

    /** As the person who began the import knows it. */
    public String fileName() {
        return fileName;
    }

    /** The member who began the import; empty for the application itself. */
    public Optional<Long> startedBy() {
        return Optional.ofNullable(startedBy);
    }

    /** Name of the member, or of the application itself, when the import was begun. */
    public String startedByName() {
        return startedByName;
    }

    /** When somebody began the import. */
    public Instant queuedAt() {
        return queuedAt;
    }

    public ImportState state() {
        return state;
    }

    /** Bytes of the file read so far, of {@link #bytesTotal()}. */
    public long bytes() {
        return bytes;
    }

    public long bytesTotal() {
        return bytesTotal;
    }

    /** Lines that hold something, read so far. */
    public long lines() {
        return lines;
    }

    public ImportCounts counts() {
        return counts;
    }

    /** Lines that were refused. */
    public long rejected() {
        return rejected;
    }

    public Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** Bundle key of why it failed and what can be done; empty if it did not. */
    public Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    /** Whether somebody asked for the end; the batch ends after the documents in hand. */
    public boolean cancelRequested() {
        return cancelRequested;
    }

    void cancel(Instant now) {
        cancelRequested = true;
        if (state == ImportState.QUEUED) {
            end(ImportState.CANCELLED, null, now);
        }
    }

    void progress(long bytesRead, long total, ImportTally tally, Instant now) {
        bytes = bytesRead;
        bytesTotal = total;
        lines = tally.lines();
        counts = tally.counts();
        rejected = tally.rejected();
        progressAt = now;
    }

    void end(ImportState outcome, @Nullable String failureKey, Instant now) {
        state = outcome;
        failure = failureKey;
        endedAt = now;
        progressAt = now;
    }
}
