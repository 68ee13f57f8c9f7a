package app.debrief.ingestion;

import app.debrief.grid.Scope;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;

/**
 * The refused lines of one import.
 *
 * @param batchId the import
 */
public record RejectionScope(long batchId) implements Scope<ImportRejection> {

    @Override
    public Predicate predicate(Root<ImportRejection> root, CriteriaBuilder criteria) {
        return criteria.equal(root.get(ImportRejection_.batchId), batchId);
    }
}
