package app.debrief.export;

import app.debrief.grid.Scope;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;

/** The exports of one person. */
record ExportScope(long memberId) implements Scope<ExportJob> {

    @Override
    public Predicate predicate(Root<ExportJob> root, CriteriaBuilder criteria) {
        return criteria.equal(root.get(ExportJob_.memberId), memberId);
    }
}
