package app.debrief.demo.scale;

import app.debrief.demo.scale.Templates.Template;
import app.debrief.grid.filter.SearchWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Each template's text in several variants, with a remark more, a comment, and their words as the search wants them. */
final class TextPool {

    static final int VARIANTS = 8;

    private static final long SEED = 20_260_301;

    private final Random dice = new Random(SEED);
    private final Remarks remarks = new Remarks(dice);
    private final Set<String> vocabulary = new LinkedHashSet<>();
    private final List<String> comments;

    TextPool(List<String> comments) {
        this.comments = comments;
    }

    /** Makes the texts known to the filling. */
    void store(List<Template> templates, JdbcTemplate database) {
        var rows = new ArrayList<@Nullable Object[]>();
        for (var template : templates) {
            for (int variant = 0; variant < VARIANTS; variant++) {
                rows.add(row(template, variant));
            }
        }
        database.batchUpdate("insert into scale_text values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows);
    }

    /** Every word of these texts, as the search stores it. */
    Set<String> vocabulary() {
        return vocabulary;
    }

    private @Nullable Object[] row(Template template, int variant) {
        var text = template.text();
        var open = text.open();
        var summary = open == null || variant == 0 ? open : open + " " + remarks.next();
        var numbered = summary != null && summary.contains(SourceText.NUMBER);
        var words = words(summary == null ? "" : closed(summary));
        var comment = comments.get(dice.nextInt(comments.size()));
        var more = words(comment);
        more.removeAll(words);
        vocabulary.addAll(words);
        vocabulary.addAll(more);
        return new @Nullable Object[] {
            template.id().toString(),
            variant,
            summary,
            String.join(" ", words),
            numbered,
            comment,
            String.join(" ", more),
            text.expectedResult(),
            text.actualResult(),
            text.intentTitle(),
            text.rest()
        };
    }

    private static String closed(String open) {
        return open.replace(SourceText.NAME, " ").replace(SourceText.FIRST, " ").replace(SourceText.NUMBER, " ");
    }

    static Set<String> words(String text) {
        return Arrays.stream(SearchWords.indexed(text, "").split(" "))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
