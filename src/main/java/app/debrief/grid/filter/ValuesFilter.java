package app.debrief.grid.filter;

import app.debrief.grid.Column;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Any of the texts that the field holds at present.
 *
 * @param <E> the entity listed
 * @param column a field of few different texts
 */
public record ValuesFilter<E>(Column<E, String> column) implements Filter<E, Set<String>> {

    private static final Pattern COMMA = Pattern.compile("(?<!\\\\),");

    @Override
    public String key() {
        return column.key();
    }

    @Override
    public String labelKey() {
        return column.labelKey();
    }

    @Override
    public @Nullable Set<String> initial() {
        return null;
    }

    /** Reads values between commas; a comma or backslash within a value stands behind a backslash. */
    @Override
    public Optional<Set<String>> parse(String parameter) {
        var values = COMMA.splitAsStream(parameter)
                .map(value -> value.replaceAll("\\\\(.)", "$1"))
                .filter(value -> !value.isBlank())
                .collect(Collectors.toCollection(TreeSet::new));
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    @Override
    public String write(Set<String> operand) {
        return operand.stream()
                .sorted()
                .map(v -> v.replaceAll("([\\\\,])", "\\\\$1"))
                .collect(Collectors.joining(","));
    }

    @Override
    public Predicate predicate(Set<String> operand, Root<E> root, CriteriaBuilder criteria, FilterContext context) {
        return column.expression(root, criteria).in(operand);
    }
}
