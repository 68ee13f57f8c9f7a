package app.debrief.ingestion;

import app.debrief.session.IntakeOutcome;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What became of documents.
 *
 * @param created sessions that were not known
 * @param changed newer versions of known sessions
 * @param unchanged documents that were known
 * @param outdated older versions of known sessions
 */
@Embeddable
public record ImportCounts(
        @Column(name = "created", nullable = false) long created,
        @Column(name = "changed", nullable = false) long changed,
        @Column(name = "unchanged", nullable = false) long unchanged,
        @Column(name = "outdated", nullable = false) long outdated) {

    /** Nothing yet. */
    public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0);

    /** One document more. */
    ImportCounts plus(IntakeOutcome outcome) {
        return switch (outcome) {
            case CREATED -> new ImportCounts(created + 1, changed, unchanged, outdated);
            case CHANGED -> new ImportCounts(created, changed + 1, unchanged, outdated);
            case UNCHANGED -> new ImportCounts(created, changed, unchanged + 1, outdated);
            case OUTDATED -> new ImportCounts(created, changed, unchanged, outdated + 1);
        };
    }
}
