package app.debrief.grid.jpa;

import app.debrief.grid.Table;
import app.debrief.grid.TableQuery;
import app.debrief.grid.filter.SearchWay;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.criteria.JpaSubQuery;

/**
 * The statements on narrow rows that answer one question.
 *
 * @param now to which relative ranges refer
 * @param way in which words are looked for
 */
record RowReader<E>(EntityManager entities, Table<E> table, TableQuery<E> query, Instant now, SearchWay way) {

    private static final Duration TIME_LIMIT = Duration.ofSeconds(20);

    /** The same question with words looked for in another way. */
    RowReader<E> by(SearchWay other) {
        return new RowReader<>(entities, table, query, now, other);
    }

    /** Another question in the same way. */
    RowReader<E> asking(TableQuery<E> other) {
        return new RowReader<>(entities, table, other, now, way);
    }

    /** Where the rows of the window stand, in the direction of reading. */
    List<Position> positions(Window window) {
        var criteria = entities.getCriteriaBuilder();
        var ids = criteria.createQuery(Object[].class);
        var root = ids.from(table.entity());
        var order = new RowOrder<>(table, query.sort(), root, criteria);
        var conditions = conditions(root, criteria);
        if (window.from() != null) {
            conditions.add(order.beyond(window.from(), window.inclusive(), window.backwards()));
        }
        ids.select(criteria.array(order.expressions().toArray(Selection<?>[]::new)))
                .where(conditions)
                .orderBy(order.orders(window.backwards()));
        return limited(entities.createQuery(ids))
                .setFirstResult(window.skip())
                .setMaxResults(window.limit())
                .getResultList()
                .stream()
                .map(Position::new)
                .toList();
    }

    /** How many rows there are, counted no further than {@code most}. */
    long count(int most) {
        var criteria = (HibernateCriteriaBuilder) entities.getCriteriaBuilder();
        var outer = criteria.createQuery(Long.class);
        JpaSubQuery<Tuple> inner = outer.subquery(Tuple.class);
        var root = inner.from(table.entity());
        inner.multiselect(root.get(table.id()).alias("id"));
        inner.where(conditions(root, criteria).toArray(Predicate[]::new));
        inner.fetch(most);
        outer.from(inner);
        outer.select(criteria.count());
        return limited(entities.createQuery(outer)).getSingleResult();
    }

    /** The ids of some of the rows, no more than {@code most}. */
    List<Object> ids(int most) {
        var criteria = entities.getCriteriaBuilder();
        var ids = criteria.createQuery(Object.class);
        var root = ids.from(table.entity());
        ids.select(root.get(table.id())).where(conditions(root, criteria));
        return limited(entities.createQuery(ids)).setMaxResults(most).getResultList();
    }

    /** What the table's own order is by, in the row behind so many that come first in it; empty if there are no more. */
    Optional<Object> own(int behind) {
        var criteria = entities.getCriteriaBuilder();
        var values = criteria.createQuery(Object.class);
        var root = values.from(table.entity());
        var own = root.get(table.order());
        values.select(own).where(conditions(root, criteria)).orderBy(criteria.desc(own));
        return limited(entities.createQuery(values))
                .setFirstResult(behind)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private List<Predicate> conditions(Root<E> root, CriteriaBuilder criteria) {
        return Conditions.of(query, now, way, root, criteria);
    }

    static <T> TypedQuery<T> limited(TypedQuery<T> query) {
        return query.setHint("jakarta.persistence.query.timeout", (int) TIME_LIMIT.toMillis());
    }
}
