package app.debrief.grid.jpa;

import app.debrief.grid.TableQuery;
import app.debrief.grid.filter.FilterContext;
import app.debrief.grid.filter.SearchWay;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a row must fulfil to be found by a query: its scope, and what is chosen in each filter. */
final class Conditions {

    private Conditions() {}

    static <E> List<Predicate> of(TableQuery<E> query, Instant now, Root<E> root, CriteriaBuilder criteria) {
        return of(query, now, SearchWay.INDEX, root, criteria);
    }

    static <E> List<Predicate> of(
            TableQuery<E> query, Instant now, SearchWay way, Root<E> root, CriteriaBuilder criteria) {
        var context = new FilterContext(now, query.zone(), query.scope().sign(), way);
        var conditions = new ArrayList<Predicate>();
        conditions.add(query.scope().predicate(root, criteria));
        for (var filter : query.filters().filters()) {
            query.filters().condition(filter, root, criteria, context).ifPresent(conditions::add);
        }
        return conditions;
    }
}
