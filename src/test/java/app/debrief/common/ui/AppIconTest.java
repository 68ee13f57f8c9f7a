package app.debrief.common.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AppIconTest {

    @Test
    void everyIconIsDrawnAndNothingElse() throws IOException {
        var drawn = Pattern.compile("symbol id=\"([^\"]+)\"")
                .matcher(Files.readString(Path.of("frontend/icons/app.svg")))
                .results()
                .map((MatchResult symbol) -> symbol.group(1));

        assertThat(drawn)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(AppIcon.values()).map(AppIcon::symbol).toList());
    }
}
