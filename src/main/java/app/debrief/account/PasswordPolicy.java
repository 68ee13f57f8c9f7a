package app.debrief.account;

import app.debrief.common.InvalidInputException;
import com.nulabinc.zxcvbn.Zxcvbn;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which passwords are good enough: 12 characters or more, 72 bytes at most, and hard to guess for someone who knows the person. */
@Component
public class PasswordPolicy {

    private static final int FEWEST_CHARACTERS = 12;
    /** BCrypt reads no further; a longer password would promise more than it gives. */
    private static final int MOST_BYTES = 72;

    private static final int LOWEST_SCORE = 3;

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
        var strength = estimator.measure(password, known(about));
        var feedback = strength.getFeedback();
        var advice = new ArrayList<String>();
        if (!feedback.getWarning(Locale.ENGLISH).isEmpty()) {
            advice.add(feedback.getWarning(Locale.ENGLISH));
        }
        advice.addAll(feedback.getSuggestions(Locale.ENGLISH));
        String reason = null;
        if (password.codePointCount(0, password.length()) < FEWEST_CHARACTERS) {
            reason = "short";
        } else if (strength.getScore() < LOWEST_SCORE) {
            reason = "weak";
        }
        return new Verdict(reason, strength.getScore(), advice);
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

    private static List<String> known(String... about) {
        var known = new ArrayList<>(List.of("debrief"));
        for (var text : about) {
            known.add(text);
            known.addAll(Arrays.asList(text.split("[^\\p{L}\\p{N}]+", -1)));
        }
        known.removeIf(String::isEmpty);
        return known;
    }
}
