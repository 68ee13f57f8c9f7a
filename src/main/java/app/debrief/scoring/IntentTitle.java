package app.debrief.scoring;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The title of an intent, taken apart. Newo's AI employees write it as a heading in Markdown that may carry markers, as
 * in {@code ## **[L] Appointment Request**}.
 *
 * @param name the bare name, markers and emphasis removed; empty if there is nothing else in the title
 * @param lead whether it carries the marker of leads, {@code [L]}
 * @param todo whether it carries the marker of sessions that a person must follow up, {@code [T]}
 */
public record IntentTitle(String name, boolean lead, boolean todo) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern EMPHASIS = Pattern.compile("(\\*{1,3}|_{2,3})(?=\\S)(.+?)\\1");
    private static final Pattern BEFORE_NAME = Pattern.compile(
            "\\G(?:[\\s#*]+|__+|\\[ ?(?<marks>[LT](?: ?[/,+&|]? ?[LT])?) ?])", Pattern.CASE_INSENSITIVE);

    /**
     * Takes a title apart. Markers count in either case, alone or together ({@code [L/T]}, {@code [L][T]}), inside or
     * outside of the emphasis, but only before the name: a bracket further on belongs to the name.
     */
    public static IntentTitle parse(String raw) {
        var title = BLANKS.matcher(raw).replaceAll(" ");
        // Twice, because emphasis may hold emphasis.
        title = withoutEmphasis(withoutEmphasis(title));
        var marks = new StringBuilder();
        var nameStart = 0;
        var matcher = BEFORE_NAME.matcher(title);
        while (matcher.find()) {
            nameStart = matcher.end();
            var found = matcher.group("marks");
            if (found != null) {
                marks.append(found.toUpperCase(Locale.ROOT));
            }
        }
        return new IntentTitle(title.substring(nameStart).strip(), marks.indexOf("L") >= 0, marks.indexOf("T") >= 0);
    }

    private static String withoutEmphasis(String title) {
        return EMPHASIS.matcher(title).replaceAll("$2");
    }
}
