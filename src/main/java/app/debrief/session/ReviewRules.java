package app.debrief.session;

import app.debrief.common.InvalidInputException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people may enter about a session: made clean as the texts of a document are, or refused. */
public final class ReviewRules {

    /** Characters of the longest label. */
    public static final int LONGEST_TAG = 64;

    /** Characters of the longest comment. */
    public static final int LONGEST_COMMENT = 10_000;

    /** The best rating; the worst is one star. */
    public static final int MOST_STARS = 5;

    private ReviewRules() {}

    static @Nullable String comment(@Nullable String entered) {
        var clean = entered == null ? null : CleanText.of(entered);
        return clean == null ? null : fitting(SessionColumns.COMMENT.key(), clean, LONGEST_COMMENT);
    }

    /** In order; blank ones are left out, and of those that the database takes for equal all but the first. */
    static @Nullable List<String> tags(@Nullable List<String> entered) {
        var tags = new LinkedHashMap<String, String>();
        (entered == null ? List.<String>of() : entered)
                .stream()
                        .map(CleanText::of)
                        .flatMap(clean -> Optional.ofNullable(clean).stream())
                        .map(clean -> fitting(SessionColumns.TAGS.key(), clean, LONGEST_TAG))
                        .forEach(clean -> tags.putIfAbsent(CleanText.comparable(clean), clean));
        return tags.isEmpty() ? null : tags.values().stream().sorted().toList();
    }

    static @Nullable Integer stars(@Nullable Integer entered) {
        if (entered != null && (entered < 1 || entered > MOST_STARS)) {
            throw new InvalidInputException(SessionColumns.QUALITY_STARS.key(), "out-of-range", 1, MOST_STARS);
        }
        return entered;
    }

    private static String fitting(String field, String text, int most) {
        if (text.codePointCount(0, text.length()) > most) {
            throw new InvalidInputException(field, "too-long", most);
        }
        return text;
    }
}
