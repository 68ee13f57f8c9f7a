package app.debrief.demo.scale;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * First and last names by country: those of the demo's callers, and last names that are rare. None shares a word with a
 * text, so that a session's words are those of its name and those of its texts.
 */
final class NamePool {

    private final Set<String> taken;
    private int firsts = Integer.MAX_VALUE;
    private int lasts = Integer.MAX_VALUE;

    NamePool(Set<String> vocabulary) {
        this.taken = new LinkedHashSet<>(vocabulary);
    }

    /** Makes the names known to the filling. */
    void store(Map<String, List<String>> fullNames, JdbcTemplate database) {
        for (var country : new TreeMap<>(fullNames).entrySet()) {
            var whole = country.getValue().stream()
                    .map(name -> name.split(" "))
                    .filter(parts -> parts.length == 2)
                    .toList();
            var first = free(whole.stream().map(parts -> parts[0]));
            first.forEach(name -> taken.addAll(TextPool.words(name)));
            var last = free(Stream.concat(
                    whole.stream().map(parts -> parts[1]),
                    IntStream.range(0, Places.COUNT).mapToObj(Places::name)));
            first.forEach(name -> taken.removeAll(TextPool.words(name)));
            insert(country.getKey(), true, first, database);
            insert(country.getKey(), false, last, database);
            firsts = Math.min(firsts, first.size());
            lasts = Math.min(lasts, last.size());
        }
    }

    /** First names that every country has at least. */
    int firsts() {
        return firsts;
    }

    /** Last names that every country has at least; the later ones are to be taken rarely. */
    int lasts() {
        return lasts;
    }

    private List<String> free(Stream<String> names) {
        return names.distinct()
                .filter(name -> TextPool.words(name).stream().noneMatch(taken::contains))
                .toList();
    }

    private static void insert(String country, boolean first, List<String> names, JdbcTemplate database) {
        var rows = new ArrayList<Object[]>();
        for (int i = 0; i < names.size(); i++) {
            var name = names.get(i);
            rows.add(new Object[] {country, first, i, name, String.join(" ", TextPool.words(name)), mail(name)});
        }
        database.batchUpdate("insert into scale_name values (?, ?, ?, ?, ?, ?)", rows);
    }

    private static String mail(String name) {
        var plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT).replace("ß", "ss"), Normalizer.Form.NFKD)
                .replaceAll("[^a-z]", "");
        return plain.isEmpty() ? "guest" : plain;
    }
}
