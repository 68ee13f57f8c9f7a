package app.debrief.grid.filter;

import app.debrief.grid.Column;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Yes or no; an absent value matches neither.
 *
 * @param <E> the entity listed
 * @param column the flag
 * @param yes name of the value true in addresses and bundles
 * @param no name of the value false in addresses and bundles
 * @param initial chosen at first; null for either
 */
public record FlagFilter<E>(
        Column<E, Boolean> column,
        String yes,
        String no,
        @Nullable Boolean initial) implements Filter<E, Boolean> {

    /** Yes and no, nothing chosen at first. */
    public static <E> FlagFilter<E> of(Column<E, Boolean> column) {
        return new FlagFilter<>(column, "yes", "no", null);
    }

    @Override
    public String key() {
        return column.key();
    }

    @Override
    public String labelKey() {
        return column.labelKey();
    }

    @Override
    public Optional<Boolean> parse(String parameter) {
        return parameter.equals(yes) ? Optional.of(true) : parameter.equals(no) ? Optional.of(false) : Optional.empty();
    }

    @Override
    public String write(Boolean operand) {
        return operand ? yes : no;
    }

    @Override
    public Predicate predicate(Boolean operand, Root<E> root, CriteriaBuilder criteria, FilterContext context) {
        return criteria.equal(column.expression(root, criteria), operand);
    }
}
