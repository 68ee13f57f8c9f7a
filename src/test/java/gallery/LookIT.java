package gallery;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = GalleryApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class LookIT {

    private static final Path SCREENSHOTS = Path.of("target/screenshots/look");

    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void launch() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-sync")));
    }

    @AfterAll
    static void end() {
        browser.close();
        playwright.close();
    }

    @ParameterizedTest
    @CsvSource({
        "list, builder/sofia/sessions, 1440, 412 sessions",
        "detail, builder/sofia/sessions?detail, 1440, Why ASR is $70.20",
        "rail, builder/sofia/sessions?detail, 1024, Why ASR is $70.20",
        "drawer, builder/sofia/sessions, 768, 412 sessions",
        "cards, builder/sofia/sessions?cards, 360, Dana Ruiz",
        "phone-detail, builder/sofia/sessions?cards&detail, 360, Why ASR is $70.20",
        "states, states, 1440, No sessions yet",
        "login, login, 1440, Sessions of your AI employees",
        "login, login, 360, Sessions of your AI employees",
        "not-found, nowhere, 1440, There is no such page",
        "failed, broken, 1440, Something went wrong",
        "no-database, broken?database, 360, The database cannot be reached"
    })
    void aPageHasNoBarriersAndFitsItsWidthInBothThemes(String name, String path, int width, String text) {
        try (var page = open(path, width, ColorScheme.LIGHT)) {
            page.getByText(text).first().waitFor();
            examineInBothThemes(page, name + "-" + width);
        }
    }

    @ParameterizedTest
    @CsvSource({"Filters, 1440", "Columns, 1440", "Filters, 768", "Filters, 360", "Columns, 360"})
    void aPanelHasNoBarriersAndFitsItsWidthInBothThemes(String panel, int width) {
        try (var page = open("builder/sofia/sessions", width, ColorScheme.LIGHT)) {
            button(page, panel).click();
            button(page, "Done").waitFor();
            examineInBothThemes(page, panel + "-" + width);
        }
    }

    @Test
    void theNavigationIsBehindAButtonOnNarrowScreensAndEscapeGivesTheFocusBack() {
        try (var page = open("builder/sofia/sessions", 768, ColorScheme.LIGHT)) {
            var entry = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Imports"));
            button(page, "Menu").waitFor();
            assertThat(entry.isVisible()).isFalse();

            button(page, "Menu").click();
            entry.waitFor();
            examine(page, "menu-768");
            page.keyboard().press("Escape");
            entry.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            assertThat(page.evaluate("document.activeElement.getAttribute('aria-label')"))
                    .isEqualTo("Menu");
        }
    }

    @Test
    void theChosenThemeOutlivesAReload() {
        try (var page = open("states", 1440, ColorScheme.LIGHT)) {
            button(page, "Light or dark").click();
            page.waitForFunction("document.cookie.includes('debrief-theme=dark')");
            page.reload();
            button(page, "Light or dark").waitFor();

            assertThat(background(page)).isEqualTo("rgb(16, 21, 29)");
        }
    }

    @Test
    void aConflictStaysUntilClosedAndCanBeAnswered() {
        try (var page = open("states", 1440, ColorScheme.DARK)) {
            button(page, "Conflict").click();
            button(page, "Keep mine").waitFor();
            examine(page, "conflict");
            button(page, "Close message").click();
            button(page, "Keep mine").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        }
    }

    private Page open(String path, int width, ColorScheme scheme) {
        var page = browser.newPage(new Browser.NewPageOptions()
                .setViewportSize(width, width < 600 ? 740 : 900)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE));
        page.navigate("http://127.0.0.1:%d/%s".formatted(port, path));
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private static String background(Page page) {
        return (String) page.evaluate("getComputedStyle(document.body).backgroundColor");
    }

    private static void examineInBothThemes(Page page, String name) {
        examine(page, name);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        examine(page, name + "-dark");
    }

    private static void examine(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(name)
                .extracting(rule -> rule.getId() + ": "
                        + rule.getNodes().stream().map(CheckedNode::getHtml).toList())
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(name + " scrolls sideways")
                .isEqualTo(true);
    }
}
