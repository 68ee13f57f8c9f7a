package app.debrief.session;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes texts from outside harmless: what no screen, file or database should have to deal with is gone. */
final class CleanText {

    private static final Pattern LINE_END = Pattern.compile("\r\n?");
    /** Control characters, and those that turn the direction of what stands around them. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\u202a-\u202e\u2066-\u2069&&[^\n\t]]");

    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");
    private static final Pattern MARK = Pattern.compile("\\p{M}");

    private CleanText() {}

    /** The text with plain line ends, without control characters; null if nothing but blanks is left. */
    static @Nullable String of(String text) {
        var clean = CONTROL.matcher(LINE_END.matcher(text).replaceAll("\n")).replaceAll("");
        clean = whole(clean).strip();
        return clean.isEmpty() ? null : clean;
    }

    /** The text with a replacement character for each half of a character that lost its other half. */
    static String whole(String text) {
        return LONE_SURROGATE.matcher(text).replaceAll("\uFFFD");
    }

    /** The beginning of a text, no character cut in two. */
    static String beginning(String text, int characters) {
        return text.codePointCount(0, text.length()) <= characters
                ? text
                : text.substring(0, text.offsetByCodePoints(0, characters)).strip();
    }

    /** Equal for texts that the database takes for equal: case and accents do not count. */
    static String comparable(String text) {
        return MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
