package app.debrief.ingestion;

import app.debrief.employee.DefinitionProblem;
import app.debrief.session.InvalidDocumentException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Why a line was refused.
 *
 * @param file in which it stands
 * @param line its number, from 1; in the employees' file the place of the definition
 * @param member path of the member concerned; null where no single one is
 * @param value as it came, shortened; null if it is missing
 * @param reasonKey bundle key of the reason
 * @param arguments what the text of the reason names
 */
record Refusal(
        ImportFile file,
        long line,
        @Nullable String member,
        @Nullable String value,
        String reasonKey,
        List<Object> arguments) {

    private static final int LONGEST_VALUE = 81;
    private static final int LONGEST_MEMBER = 200;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    Refusal {
        member = member == null || member.isEmpty() ? null : shortened(member, LONGEST_MEMBER);
        value = value == null ? null : shortened(value, LONGEST_VALUE);
    }

    /** A line that no document could be made of. */
    static Refusal ofLine(long line, String reasonKey) {
        return new Refusal(ImportFile.SESSIONS, line, null, null, reasonKey, List.of());
    }

    /** A document of which a member is wrong. */
    static Refusal of(long line, InvalidDocumentException problem) {
        return new Refusal(
                ImportFile.SESSIONS, line, problem.member(), problem.value(), problem.reasonKey(), List.of());
    }

    /** A definition of an AI employee that was refused. */
    static Refusal of(DefinitionProblem problem) {
        return new Refusal(
                ImportFile.EMPLOYEES,
                problem.position(),
                problem.member(),
                problem.value(),
                "invalid." + problem.reason(),
                problem.arguments());
    }

    private static String shortened(String text, int most) {
        var clean = text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
        return UNPRINTABLE.matcher(clean).replaceAll("\uFFFD");
    }
}
