package app.debrief.account;

import app.debrief.common.InvalidInputException;
import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which passwords are good enough: 12 characters or more, 72 bytes at most, and hard to guess for someone who knows the person. */
@Component
public class PasswordPolicy {

    private static final int FEWEST_CHARACTERS = 12;
    /** BCrypt reads no further; a longer password would promise more than it gives. */
    private static final int MOST_BYTES = 72;

    private static final int LOWEST_SCORE = 3;
    private static final int SHORTEST_WORD = 3;
    private static final String PRODUCT = "debrief";

    private final Zxcvbn estimator = new Zxcvbn();

    /**
     * What is said about a password.
     *
     * @param reason null if it is good enough, else {@code short}, {@code long} or {@code weak}
     * @param score 0 (guessed at once) to 4 (very hard to guess)
     * @param advice how to make it better, in words, the most important first
     */
    public record Verdict(@Nullable String reason, int score, List<String> advice) {

        public Verdict {
            advice = List.copyOf(advice);
        }

        public boolean good() {
            return reason == null;
        }
    }

    /**
     * Judges a password.
     *
     * @param about what others know of the person, such as name and e-mail address; it makes a password weaker
     */
    public Verdict judge(String password, String... about) {
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return new Verdict("long", 0, List.of());
        }
        var known = known(about);
        var strength = Stream.of(password, without(known, password))
                .map(text -> estimator.measure(text, known))
                .min(Comparator.comparingInt(Strength::getScore))
                .orElseThrow();
        var feedback = strength.getFeedback();
        var advice = Stream.concat(
                        Stream.of(feedback.getWarning(Locale.ENGLISH)),
                        feedback.getSuggestions(Locale.ENGLISH).stream())
                .filter(text -> !text.isEmpty())
                .toList();
        return new Verdict(reason(password, strength), strength.getScore(), advice);
    }

    /**
     * Refuses a password that is not good enough.
     *
     * @throws InvalidInputException with the field {@code password} and the verdict's reason
     */
    void require(String password, String... about) {
        var reason = judge(password, about).reason();
        if (reason != null) {
            throw new InvalidInputException("password", reason);
        }
    }

    private static @Nullable String reason(String password, Strength strength) {
        if (password.codePointCount(0, password.length()) < FEWEST_CHARACTERS) {
            return "short";
        }
        return strength.getScore() < LOWEST_SCORE ? "weak" : null;
    }

    private static List<String> known(String... about) {
        return Stream.concat(
                        Stream.of(PRODUCT),
                        Arrays.stream(about)
                                .flatMap(text -> Stream.concat(
                                        Stream.of(text), Arrays.stream(text.split("[^\\p{L}\\p{N}]+", -1)))))
                .filter(text -> text.length() >= SHORTEST_WORD)
                .distinct()
                .toList();
    }

    /** What would be left to guess for someone who knows these words; the estimate of the whole is too kind to them. */
    private static String without(List<String> known, String password) {
        var rest = password;
        for (var word : known) {
            rest = Pattern.compile(Pattern.quote(word), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(rest)
                    .replaceAll("");
        }
        return rest;
    }
}
