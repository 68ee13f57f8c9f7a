package app.debrief.common.ui;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contrast by WCAG 2: (lighter + 0.05) / (darker + 0.05) of the relative luminances. */
class TokensTest {

    private static final Path STYLES = Path.of("frontend/styles");
    private static final Pattern COLOUR =
            Pattern.compile("--debrief-([a-z0-9-]+): (?:light-dark\\()?(#[0-9a-f]{6})(?:, (#[0-9a-f]{6}))?");
    private static final double TEXT = 4.5;
    private static final double PART = 3.0;

    @ParameterizedTest
    @CsvSource({
        "text-1, page surface surface-sub accent-soft warn-soft",
        "text-2, page surface surface-sub accent-soft neutral-soft",
        "text-3, page surface surface-sub accent-soft neutral-soft",
        "accent-text, page surface surface-sub accent-soft warn-soft",
        "ok, page surface surface-sub ok-soft",
        "warn, surface surface-sub warn-soft",
        "bad, surface surface-sub bad-soft",
        "neutral, neutral-soft",
        "on-accent, accent accent-hover",
        "surface, text-1"
    })
    void textCanBeReadInBothThemes(String text, String backgrounds) throws IOException {
        assertContrast(text, backgrounds, TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "line-control, page surface surface-sub accent-soft",
        "star, page surface accent-soft",
        "accent, page surface surface-sub",
        "mark, page surface surface-sub accent-soft",
        "chart-1, surface track",
        "chart-2, surface",
        "chart-3, surface",
        "chart-4, surface",
        "chart-5, surface"
    })
    void partsCanBeSeenInBothThemes(String part, String backgrounds) throws IOException {
        assertContrast(part, backgrounds, PART);
    }

    @Test
    void coloursStandInTheTokensOnly() throws IOException {
        try (var files = Files.list(STYLES)) {
            for (var file : files.filter(f -> !f.endsWith("tokens.css")).toList()) {
                assertThat(Files.readString(file))
                        .as(file.toString())
                        .doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b|rgba?\\(|hsla?\\(");
            }
        }
    }

    private static void assertContrast(String colour, String backgrounds, double least) throws IOException {
        var tokens = tokens();
        for (var background : backgrounds.split(" ", -1)) {
            for (int theme = 0; theme < 2; theme++) {
                assertThat(contrast(value(tokens, colour, theme), value(tokens, background, theme)))
                        .as("%s on %s, %s", colour, background, theme == 0 ? "light" : "dark")
                        .isGreaterThanOrEqualTo(least);
            }
        }
    }

    private static String value(Map<String, List<String>> tokens, String name, int theme) {
        return Objects.requireNonNull(tokens.get(name), name).get(theme);
    }

    private static Map<String, List<String>> tokens() throws IOException {
        return COLOUR.matcher(Files.readString(STYLES.resolve("tokens.css")))
                .results()
                .collect(toMap(
                        found -> found.group(1),
                        found -> List.of(found.group(2), Objects.requireNonNullElse(found.group(3), found.group(2)))));
    }

    private static double contrast(String one, String other) {
        double[] both = {luminance(one), luminance(other)};
        Arrays.sort(both);
        return (both[1] + 0.05) / (both[0] + 0.05);
    }

    private static double luminance(String hex) {
        return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
    }

    private static double channel(String hex, int at) {
        var share = Integer.parseInt(hex, at, at + 2, 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
