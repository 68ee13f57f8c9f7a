package gallery;

import static org.assertj.core.api.Assertions.assertThat;

import app.debrief.browser.PageTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = GalleryApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class LookIT extends PageTest {

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
        "login, login, 360, Sessions of your AI employees"
    })
    void aPageHasNoBarriersAndFitsItsWidthInBothThemes(String name, String path, int width, String text) {
        view(width, ColorScheme.LIGHT);
        visit(path);
        page().getByText(text).first().waitFor();
        examineInBothThemes(name, width);
    }

    @ParameterizedTest
    @CsvSource({
        "not-found, nowhere, 1440, There is no such page",
        "failed, broken, 1440, Something went wrong",
        "no-database, broken?database, 360, The database cannot be reached"
    })
    void anErrorPageHasNoBarriersAndFitsItsWidthInBothThemes(String name, String path, int width, String text) {
        expectProblem("the server responded with a status of");
        aPageHasNoBarriersAndFitsItsWidthInBothThemes(name, path, width, text);
    }

    @ParameterizedTest
    @CsvSource({"Filters, 1440", "Columns, 1440", "Filters, 768", "Filters, 360", "Columns, 360"})
    void aPanelHasNoBarriersAndFitsItsWidthInBothThemes(String panel, int width) {
        view(width, ColorScheme.LIGHT);
        visit("builder/sofia/sessions");
        button(panel).first().click();
        button("Done").waitFor();
        examineInBothThemes(panel, width);
    }

    @Test
    void theNavigationIsBehindAButtonOnNarrowScreensAndEscapeGivesTheFocusBack() {
        view(768, ColorScheme.LIGHT);
        visit("builder/sofia/sessions");
        var entry = page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Imports"));
        button("Menu").waitFor();
        assertThat(entry.isVisible()).isFalse();

        button("Menu").click();
        entry.waitFor();
        examineInBothThemes("menu", 768);
        page().keyboard().press("Escape");
        entry.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        page().waitForFunction("document.activeElement.getAttribute('aria-label') === 'Menu'");
    }

    @Test
    void theArrowsMoveBetweenTabs() {
        visit("builder/sofia/sessions?detail");
        var tab = page().getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Transcript"));
        tab.focus();

        page().keyboard().press("ArrowLeft");

        page().getByText("No changes").waitFor();
        page().waitForFunction("document.activeElement.textContent === 'History'");
    }

    @Test
    void theChosenThemeOutlivesAReload() {
        visit("states");
        button("Light or dark").click();
        page().waitForFunction("document.cookie.includes('debrief-theme=dark')");
        page().reload();
        button("Light or dark").waitFor();

        assertThat(page().evaluate("getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(16, 21, 29)");
    }

    @Test
    void aConflictStaysUntilClosed() {
        visit("states");
        button("Conflict").click();
        button("Keep mine").waitFor();
        examineInBothThemes("conflict", WIDE);
        button("Close message").click();
        button("Keep mine").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private void examineInBothThemes(String name, int width) {
        for (var scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            view(width, scheme);
            screenshot("look/%s-%d-%s".formatted(name, width, scheme.name().toLowerCase(Locale.ROOT)));
            axe();
            fitsItsWidth();
        }
    }
}
