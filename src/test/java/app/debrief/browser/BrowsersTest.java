package app.debrief.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowsersTest {

    @Test
    void theNamedBrowserComesBeforeThoseOnThePath(@TempDir Path folder) throws IOException {
        var named = program(folder.resolve("mine"));
        var onPath = program(folder.resolve("chromium"));
        Files.createFile(folder.resolve("google-chrome")); // not executable

        assertThat(Browsers.installed(Map.of("CHROME_BIN", named.toString(), "PATH", folder.toString())))
                .startsWith(named, onPath)
                .doesNotContain(folder.resolve("google-chrome"));
    }

    @Test
    void withoutABrowserTestsAreSkippedWithTheReason() {
        var verdict = BrowserExtension.verdict(false, "no browser: apt-get failed", false);

        assertThat(verdict.isDisabled()).isTrue();
        assertThat(verdict.getReason()).contains("no browser: apt-get failed");
    }

    @Test
    void whereEverythingMustRunAMissingBrowserIsAFailure() {
        assertThatIllegalStateException()
                .isThrownBy(() -> BrowserExtension.verdict(false, "no browser: apt-get failed", true))
                .withMessageContaining("apt-get failed");
    }

    private static Path program(Path path) throws IOException {
        Files.createFile(path);
        assertThat(path.toFile().setExecutable(true)).isTrue();
        return path;
    }
}
