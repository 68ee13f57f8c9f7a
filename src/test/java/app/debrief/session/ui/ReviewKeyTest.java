package app.debrief.session.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.debrief.grid.ui.RowKey;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReviewKeyTest {

    @Test
    void noKeyMeansTwoThings() {
        assertThat(Arrays.stream(ReviewKey.values()).flatMap(meant -> meant.keys().stream()))
                .doesNotHaveDuplicates()
                .allSatisfy(key -> assertThat(ReviewKey.of(key).keys()).contains(key));
    }

    @Test
    void whoSwitchesSingleKeysOffKeepsTheNamedOnes() {
        assertThat(ReviewKey.heard(false, true)).containsOnlyKeys("ArrowDown", "ArrowUp", "Enter", "Escape");
    }

    @Test
    void whoMayChangeNothingHasNoKeysForIt() {
        assertThat(ReviewKey.heard(true, false))
                .containsOnlyKeys("ArrowDown", "j", "ArrowUp", "k", "Enter", "Escape", "/", "?")
                .containsEntry("j", RowKey.NEXT)
                .containsEntry("Enter", RowKey.OPEN)
                .containsEntry("/", RowKey.TELL);
    }

    @Test
    void theReadmeNamesEveryKey() throws IOException {
        var texts = new Properties();
        try (Reader bundle = Files.newBufferedReader(Path.of("src/main/resources/messages/session.properties"))) {
            texts.load(bundle);
        }
        var table = Arrays.stream(ReviewKey.values())
                .map(meant -> "| "
                        + meant.keys().stream()
                                .map(key -> "`" + texts.getProperty("session.key." + key, key) + "`")
                                .collect(Collectors.joining(" "))
                        + " | " + texts.getProperty(meant.textKey()) + " |")
                .collect(Collectors.joining("\n"));

        assertThat(Files.readString(Path.of("README.md"))).contains(table);
    }
}
