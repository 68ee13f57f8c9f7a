package app.debrief.demo.scale;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a session of the demo says, and in whose name.
 *
 * @param externalId letters, a dash and a number
 */
record SourceText(
        @Nullable String contactName,
        @Nullable String externalId,
        @Nullable String summary,
        @Nullable String expectedResult,
        @Nullable String actualResult,
        @Nullable String intentTitle,
        @Nullable String rawJson) {

    /** A place that is left open for the new person's full name. */
    static final String NAME = "{name}";

    /** For the new person's first name. */
    static final String FIRST = "{first}";

    /** For the new number in the connected system. */
    static final String NUMBER = "{number}";

    private static final Pattern ACCOUNT = Pattern.compile("\"account\":\\{[^}]*},?");

    /** The summary with those places open; null if there is none. */
    @Nullable
    String open() {
        var open = summary;
        if (open == null) {
            return null;
        }
        if (contactName != null) {
            open = open.replace(contactName, NAME);
            open = word(contactName.split(" ", 2)[0]).matcher(open).replaceAll(Matcher.quoteReplacement(FIRST));
        }
        if (externalId != null && externalId.contains("-")) {
            open = open.replace(externalId, externalId.substring(0, externalId.indexOf('-') + 1) + NUMBER);
        }
        return open;
    }

    /** The members without a place of their own, apart from those that name the demo's business. */
    @Nullable
    String rest() {
        return rawJson == null ? null : ACCOUNT.matcher(rawJson).replaceAll("");
    }

    private static Pattern word(String word) {
        return Pattern.compile("\\b" + Pattern.quote(word) + "\\b", Pattern.UNICODE_CHARACTER_CLASS);
    }
}
