package app.debrief.grid.filter;

import app.debrief.grid.ColumnSource;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds words and telephone numbers. Every word of the text must begin a word of the record, whatever the case and the
 * accents; a text of four digits or more (blanks, brackets, dashes and the plus sign do not count) is also looked for
 * as the end or the whole of the telephone number.
 *
 * @param <E> the entity listed
 * @param table name of the table in bundles
 * @param words the column with a full-text index, holding {@link SearchWords#indexed} of all that is searched
 * @param reversedPhone the digits of the telephone number from last to first, so that its end can be found by an index
 */
public record SearchFilter<E>(
        String table, ColumnSource.One<E, String> words, ColumnSource.One<E, String> reversedPhone)
        implements Filter<E, String> {

    /** Name of the function that {@code grid.jpa} makes known to Hibernate. */
    public static final String MATCHES_WORDS = "matches_words";

    /** With the blanks, dashes and invisible marks that come with a number copied from elsewhere. */
    private static final Pattern PHONE = Pattern.compile("[\\d\\s\\p{Z}\\p{Pd}\\p{Cf}()+./]+");

    private static final int FEWEST_DIGITS = 4;

    @Override
    public String key() {
        return "q";
    }

    @Override
    public String labelKey() {
        return table + ".search";
    }

    @Override
    public @Nullable String initial() {
        return null;
    }

    @Override
    public Optional<String> parse(String parameter) {
        return parameter.isBlank() ? Optional.empty() : Optional.of(parameter.strip());
    }

    @Override
    public String write(String operand) {
        return operand;
    }

    @Override
    public Predicate predicate(String operand, Root<E> root, CriteriaBuilder criteria, FilterContext context) {
        var byWords = words(operand, root, criteria);
        var digits = operand.replaceAll("\\D", "");
        if (digits.length() < FEWEST_DIGITS || !PHONE.matcher(operand).matches()) {
            return byWords;
        }
        var reversed = new StringBuilder(digits).reverse() + "%";
        return criteria.or(byWords, criteria.like(reversedPhone.of(root, criteria), reversed));
    }

    private Predicate words(String operand, Root<E> root, CriteriaBuilder criteria) {
        var wanted = SearchWords.wanted(operand);
        if (wanted.isEmpty()) {
            return criteria.disjunction();
        }
        return criteria.greaterThan(
                criteria.function(MATCHES_WORDS, Double.class, words.of(root, criteria), criteria.literal(wanted)),
                0.0);
    }
}
