package app.debrief.ingestion;

import app.debrief.grid.Scope;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import org.jspecify.annotations.Nullable;

/**
 * The imports that one person may see: everyone's, or the own ones.
 *
 * @param startedBy the person; null for everyone's
 */
record ImportScope(@Nullable Long startedBy) implements Scope<ImportBatch> {

    @Override
    public Predicate predicate(Root<ImportBatch> root, CriteriaBuilder criteria) {
        return startedBy == null ? criteria.conjunction() : criteria.equal(root.get(ImportBatch_.startedBy), startedBy);
    }
}
