package app.debrief.grid.jpa;

import app.debrief.grid.Sort;
import app.debrief.grid.Table;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A total order of rows: the chosen column, then the table's own order, then the id. MariaDB takes an absent value for
 * the smallest.
 */
final class RowOrder<E> {

    private record Term(Expression<?> expression, boolean descending, boolean nullable) {}

    private final CriteriaBuilder criteria;
    private final List<Term> terms = new ArrayList<>();

    RowOrder(Table<E> table, Sort<E> sort, Root<E> root, CriteriaBuilder criteria) {
        this.criteria = criteria;
        var chosen = sort.column().sortExpression(root, criteria);
        var own = root.get(table.order());
        var byOwn = chosen instanceof Path<?> path
                && path.getModel() != null
                && path.getModel().equals(own.getModel());
        terms.add(new Term(chosen, sort.descending(), !byOwn));
        if (!byOwn) {
            terms.add(new Term(own, true, false));
        }
        terms.add(new Term(root.get(table.id()), byOwn ? sort.descending() : true, false));
    }

    List<Expression<?>> expressions() {
        return terms.stream().<Expression<?>>map(Term::expression).toList();
    }

    /** The order itself, or its reverse for reading towards the beginning. */
    List<Order> orders(boolean reversed) {
        return terms.stream()
                .map(term -> term.descending() == reversed
                        ? criteria.asc(term.expression())
                        : criteria.desc(term.expression()))
                .toList();
    }

    /** Rows behind that position, or before it when reversed; with the row that stands there if wanted. */
    Predicate beyond(Position position, boolean inclusive, boolean reversed) {
        var alternatives = new ArrayList<Predicate>();
        var equalSoFar = new ArrayList<Predicate>();
        for (int i = 0; i < terms.size(); i++) {
            var term = terms.get(i);
            var value = position.value(i);
            var step = new ArrayList<>(equalSoFar);
            step.add(beyond(term, value, reversed));
            alternatives.add(criteria.and(step));
            equalSoFar.add(value == null ? term.expression().isNull() : criteria.equal(term.expression(), value));
        }
        if (inclusive) {
            alternatives.add(criteria.and(equalSoFar));
        }
        var first = terms.getFirst();
        var bound = position.value(0);
        var any = criteria.or(alternatives);
        // Says again what the alternatives imply, in the form from which the database reads a range of the index.
        return first.nullable() || bound == null ? any : criteria.and(atOrBeyond(first, bound, reversed), any);
    }

    private Predicate beyond(Term term, @Nullable Object value, boolean reversed) {
        var descending = term.descending() != reversed;
        if (value == null) {
            return descending ? criteria.disjunction() : term.expression().isNotNull();
        }
        if (!descending) {
            return this.<Instant>above(term.expression(), value);
        }
        var below = this.<Instant>below(term.expression(), value);
        return term.nullable() ? criteria.or(below, term.expression().isNull()) : below;
    }

    private Predicate atOrBeyond(Term term, Object bound, boolean reversed) {
        return criteria.not(
                term.descending() != reversed
                        ? this.<Instant>above(term.expression(), bound)
                        : this.<Instant>below(term.expression(), bound));
    }

    // Values come from the same expressions, so their types agree, whichever comparable type it is.
    @SuppressWarnings("unchecked")
    private <Y extends Comparable<? super Y>> Predicate above(Expression<?> expression, Object bound) {
        return criteria.greaterThan((Expression<Y>) expression, (Y) bound);
    }

    @SuppressWarnings("unchecked")
    private <Y extends Comparable<? super Y>> Predicate below(Expression<?> expression, Object bound) {
        return criteria.lessThan((Expression<Y>) expression, (Y) bound);
    }
}
