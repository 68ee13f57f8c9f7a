package app.debrief.grid.filter;

import app.debrief.grid.ColumnSource;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
        return switch (context.way()) {
            case WORDS -> words(operand, root, criteria, context);
            case PHONE -> phone(operand, root, criteria);
            case INDEX, READING ->
                isPhone(operand)
                        ? criteria.or(words(operand, root, criteria, context), phone(operand, root, criteria))
                        : words(operand, root, criteria, context);
        };
    }

    /** Whether a text is looked for as a telephone number too. */
    public static boolean isPhone(String text) {
        return digits(text).length() >= FEWEST_DIGITS && PHONE.matcher(text).matches();
    }

    private Predicate phone(String operand, Root<E> root, CriteriaBuilder criteria) {
        var reversed = new StringBuilder(digits(operand)).reverse() + "%";
        return criteria.like(reversedPhone.of(root, criteria), reversed);
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    private Predicate words(String operand, Root<E> root, CriteriaBuilder criteria, FilterContext context) {
        var wanted = SearchWords.wanted(operand, context.sign());
        if (wanted.isEmpty()) {
            return criteria.disjunction();
        }
        return context.way() == SearchWay.READING ? read(wanted, root, criteria) : listed(wanted, root, criteria);
    }

    /** Each begins one of the record's words, before the first of which there is a blank now as well. */
    private Predicate read(List<String> wanted, Root<E> root, CriteriaBuilder criteria) {
        var text = criteria.concat(" ", words.of(root, criteria));
        return criteria.and(wanted.stream()
                .map(word -> criteria.greaterThan(criteria.locate(text, " " + word), 0))
                .toList());
    }

    private Predicate listed(List<String> wanted, Root<E> root, CriteriaBuilder criteria) {
        var condition = wanted.stream().map(word -> "+" + word + "*").collect(Collectors.joining(" "));
        return criteria.greaterThan(
                criteria.function(MATCHES_WORDS, Double.class, words.of(root, criteria), criteria.literal(condition)),
                0.0);
    }
}
