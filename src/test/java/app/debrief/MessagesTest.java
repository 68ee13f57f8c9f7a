package app.debrief;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compares the keys of all bundles with the string literals of the code, from which keys are also put together. */
class MessagesTest {

    private static final Path CODE = Path.of("src/main/java"), BUNDLES = Path.of("src/main/resources/messages");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern KEY = Pattern.compile("[a-z_]+(\\.[A-Za-z0-9_-]+)+");
    private static final Pattern PREFIX = Pattern.compile("[a-z_]+\\.([A-Za-z0-9_-]+\\.)+");
    private static final Pattern MIDDLE = Pattern.compile("\\.(?!field\\.|value\\.)[a-z-]+\\.");
    private static final Pattern FIELD =
            Pattern.compile("[a-z_]+\\.field\\.(?<key>[a-z0-9_]+)(\\.header|\\.help|\\.value\\.[A-Za-z0-9_-]+)?");
    private static final Pattern CHOICE = Pattern.compile("choice\\.(?<type>\\w+)\\.(?<constant>\\w+)");

    private static final List<String> SOURCES = read(CODE, ".java");
    private static final Set<String> LITERALS = SOURCES.stream()
            .flatMap(source -> LITERAL.matcher(source).results().map(found -> found.group(1)))
            .collect(toSet());
    private static final Set<String> KEYS = keys();

    @Test
    void everyKeyNamedInTheCodeHasAText() {
        var modules = KEYS.stream().map(MessagesTest::module).collect(toSet());

        assertThat(LITERALS)
                .filteredOn(literal -> KEY.matcher(literal).matches() && modules.contains(module(literal)))
                .isSubsetOf(KEYS);
    }

    @Test
    void everyTextIsUsed() {
        assertThat(KEYS).filteredOn(key -> !isUsed(key)).isEmpty();
    }

    private static boolean isUsed(String key) {
        var ownText = key.substring(key.indexOf('.') + 1);
        return LITERALS.contains(key)
                || LITERALS.contains(ownText) // a table's own words for what every table says
                || LITERALS.stream().anyMatch(literal -> isMiddle(literal, "." + ownText))
                || isFieldText(key)
                || isChoice(key)
                || LITERALS.stream()
                        .anyMatch(literal -> key.startsWith(literal)
                                && PREFIX.matcher(literal).matches());
    }

    /** Whether a key put together of a table's name, this literal and perhaps more ends like this. */
    private static boolean isMiddle(String literal, String end) {
        return literal.startsWith(".")
                && (literal.equals(end) || (MIDDLE.matcher(literal).matches() && end.startsWith(literal)));
    }

    private static boolean isFieldText(String key) {
        var field = FIELD.matcher(key);
        return field.matches() && LITERALS.contains(field.group("key"));
    }

    private static boolean isChoice(String key) {
        var choice = CHOICE.matcher(key);
        return choice.matches()
                && SOURCES.stream()
                        .filter(source -> source.contains("enum " + choice.group("type") + " "))
                        .anyMatch(source -> Pattern.compile("\\b" + choice.group("constant") + "\\b")
                                .matcher(source)
                                .find());
    }

    private static String module(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static Set<String> keys() {
        return read(BUNDLES, ".properties").stream()
                .map(MessagesTest::parsed)
                .flatMap(texts -> texts.stringPropertyNames().stream())
                .collect(toCollection(TreeSet::new));
    }

    private static Properties parsed(String bundle) {
        var texts = new Properties();
        try {
            texts.load(new StringReader(bundle));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static List<String> read(Path root, String ending) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(MessagesTest::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
