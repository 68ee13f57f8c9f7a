package app.debrief.grid.filter;

import app.debrief.grid.Column;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A range of time.
 *
 * @param <E> the entity listed
 * @param column the instant
 * @param initial chosen at first; null for all time
 */
public record MomentFilter<E>(
        Column<E, Instant> column, @Nullable MomentRange initial) implements Filter<E, MomentRange> {

    @Override
    public String key() {
        return column.key();
    }

    @Override
    public String labelKey() {
        return column.labelKey();
    }

    @Override
    public Optional<MomentRange> parse(String parameter) {
        return MomentRange.parse(parameter);
    }

    @Override
    public String write(MomentRange operand) {
        return operand.parameter();
    }

    @Override
    public Predicate predicate(MomentRange operand, Root<E> root, CriteriaBuilder criteria, FilterContext context) {
        var range = operand.resolve(context.now(), context.zone());
        var expression = column.expression(root, criteria);
        var parts = new ArrayList<Predicate>();
        if (range.from() != null) {
            parts.add(criteria.greaterThanOrEqualTo(expression, range.from()));
        }
        if (range.to() != null) {
            parts.add(criteria.lessThan(expression, range.to()));
        }
        return criteria.and(parts);
    }
}
