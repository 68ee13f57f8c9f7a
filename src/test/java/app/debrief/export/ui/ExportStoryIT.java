package app.debrief.export.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.debrief.account.Role;
import app.debrief.browser.BrowserTest;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a builder does with files: exports the screen as it stands, and finds the file again. */
class ExportStoryIT extends BrowserTest {

    private static final String LIST =
            "builder/sunrise_sofia/sessions?started_at=last-7-days&sort=contact_name&columns=contact_name,asr";

    @Test
    void theFileHoldsTheScreenAndIsKept() throws IOException {
        signIn(Role.BUILDER);
        visit(LIST);
        var count = page().getByText(Pattern.compile("^\\d+ sessions · by Contact$"));
        assertThat(count).isVisible();
        var shown = Integer.parseInt(count.textContent().replaceFirst(" .*", ""));

        var download = export("CSV: this list");

        Assertions.assertThat(download.suggestedFilename()).matches("sessions-sofia-sunrise-bistro-.*\\.csv");
        try (var csv = CSVParser.parse(download.createReadStream(), StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
            var lines = csv.getRecords();
            Assertions.assertThat(lines.getFirst().toList()).containsExactly("\ufeffContact", "ASR");
            Assertions.assertThat(lines).hasSize(shown + 1);
            Assertions.assertThat(lines.subList(1, lines.size()))
                    .extracting((CSVRecord line) -> line.get(0))
                    .contains("Owen Pratt");
        }
        page().getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Exports"))
                .click();
        page().locator("vaadin-grid").getByText("Sofia, Sunrise Bistro").first().click();
        assertThat(page().getByRole(AriaRole.COMPLEMENTARY, new GetByRoleOptions().setName("Export of"))
                        .getByText("Download"))
                .isVisible();
    }

    @Test
    void aFileIsGivenToNobodyElse() {
        expectProblem("404");
        signIn(Role.BUILDER);
        visit(LIST);
        var address = export("CSV: this list").url();
        page().context().clearCookies();
        signIn(Role.ADMINISTRATOR);

        Assertions.assertThat(page().request().get(address).status()).isEqualTo(404);
        page().context().clearCookies();
        Assertions.assertThat(page().request().get(address).url()).contains("/login");
    }

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "1440, DARK", "360, LIGHT", "360, DARK"})
    void everyStateIsFreeOfBarriers(int width, ColorScheme scheme) {
        var suffix = "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT);
        signIn(Role.BUILDER);
        view(width, scheme);
        visit(LIST);
        button("Export").click();
        assertThat(button("Excel (.xlsx): this list")).isVisible();
        screenshot("export-menu" + suffix);
        axe();
        page().keyboard().press("Escape");
        export("Excel (.xlsx): this list");
        assertThat(page().getByText("Export of Sofia, Sunrise Bistro is ready")).isVisible();
        screenshot("export-ready" + suffix);
        axe();

        visit("exports");
        page().getByText("Sofia, Sunrise Bistro").last().click();
        assertThat(page().getByRole(AriaRole.COMPLEMENTARY, new GetByRoleOptions().setName("Export of")))
                .isVisible();
        screenshot("exports" + suffix);
        axe();
        fitsItsWidth();
    }

    @Test
    void whoMayNotExportHasNoPageOfExports() {
        expectProblem("403");
        signIn(Role.VIEWER);
        visit("exports");
        assertThat(heading("You may not see this")).isVisible();
    }

    private Download export(String item) {
        button("Export").first().click();
        return page().waitForDownload(() -> button(item).click());
    }
}
