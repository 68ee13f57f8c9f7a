package app.debrief.common.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SettingTest {

    @Test
    void theReadmeListsEverySettingAsItIsDeclared() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String chapter = readme.substring(readme.indexOf("\n## Configuration\n"));

        assertThat(chapter.lines().filter(line -> line.startsWith("| `DEBRIEF_")))
                .containsExactlyElementsOf(Arrays.stream(Setting.values())
                        .map(setting -> "| `%s` | %s | %s |"
                                .formatted(setting.variable(), setting.defaultText(), setting.meaning()))
                        .toList());
    }

    @Test
    void aPropertyIsTheVariableInSmallLetters() {
        assertThat(Setting.DB_BUFFER_POOL.variable()).isEqualTo("DEBRIEF_DB_BUFFER_POOL");
        assertThat(Setting.DB_BUFFER_POOL.property()).isEqualTo("debrief.db-buffer-pool");
    }
}
