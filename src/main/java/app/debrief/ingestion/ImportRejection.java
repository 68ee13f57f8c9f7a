package app.debrief.ingestion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A line of an import that was refused. */
@Entity
@Table(name = "import_rejection")
public class ImportRejection {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_rejection_seq")
    @SequenceGenerator(name = "import_rejection_seq", sequenceName = "import_rejection_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(nullable = false)
    private long batchId;

    @Enumerated(EnumType.STRING)
    @Column(name = "source_file", nullable = false, length = 9)
    private ImportFile file;

    @Column(name = "line_number", nullable = false)
    private long line;

    @Column(length = 200)
    private @Nullable String member;

    @Column(name = "rejected_value", length = 100)
    private @Nullable String value;

    @Column(nullable = false, length = 500)
    private String reason;

    @SuppressWarnings("NullAway.Init")
    protected ImportRejection() {}

    ImportRejection(long batchId, Refusal refusal, String reason) {
        this.batchId = batchId;
        file = refusal.file();
        line = refusal.line();
        member = refusal.member();
        value = refusal.value();
        this.reason = reason;
    }
}
