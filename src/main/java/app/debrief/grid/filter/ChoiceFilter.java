package app.debrief.grid.filter;

import app.debrief.grid.Column;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Any of several values of a fixed set, the absent value among them where it is offered.
 *
 * @param <E> the entity listed
 * @param <C> the values
 * @param column the field
 * @param offered the values to choose from, in order
 * @param absentOffered whether "nothing there" may be chosen too
 */
public record ChoiceFilter<E, C extends Enum<C>>(Column<E, C> column, List<C> offered, boolean absentOffered)
        implements Filter<E, ChoiceFilter.Chosen<C>> {

    private static final String ABSENT = "none";

    /**
     * What is chosen.
     *
     * @param values any of these
     * @param absent or nothing there
     */
    public record Chosen<C extends Enum<C>>(Set<C> values, boolean absent) {

        public Chosen {
            values = Set.copyOf(values);
        }

        public boolean isEmpty() {
            return values.isEmpty() && !absent;
        }
    }

    /** Every value of the set. */
    public static <E, C extends Enum<C>> ChoiceFilter<E, C> of(Column<E, C> column, Class<C> values) {
        return new ChoiceFilter<>(column, List.copyOf(EnumSet.allOf(values)), false);
    }

    /** Every value of the set and the absent one. */
    public static <E, C extends Enum<C>> ChoiceFilter<E, C> orAbsent(Column<E, C> column, Class<C> values) {
        return new ChoiceFilter<>(column, List.copyOf(EnumSet.allOf(values)), true);
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
    public @Nullable Chosen<C> initial() {
        return null;
    }

    @Override
    public Optional<Chosen<C>> parse(String parameter) {
        var names = Arrays.stream(parameter.split(",")).collect(Collectors.toSet());
        var values =
                offered.stream().filter(value -> names.contains(name(value))).collect(Collectors.toSet());
        var absent = absentOffered && names.contains(ABSENT);
        return values.size() + (absent ? 1 : 0) == names.size()
                ? Optional.of(new Chosen<>(values, absent))
                : Optional.empty();
    }

    @Override
    public String write(Chosen<C> operand) {
        return Stream.concat(
                        offered.stream().filter(operand.values()::contains).map(this::name),
                        operand.absent() ? Stream.of(ABSENT) : Stream.empty())
                .collect(Collectors.joining(","));
    }

    @Override
    public Predicate predicate(Chosen<C> operand, Root<E> root, CriteriaBuilder criteria, FilterContext context) {
        var expression = column.expression(root, criteria);
        var any = operand.values().isEmpty() ? criteria.disjunction() : expression.in(operand.values());
        return operand.absent() ? criteria.or(any, criteria.isNull(expression)) : any;
    }

    private String name(C value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
