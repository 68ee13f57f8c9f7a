package app.debrief.session.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.debrief.account.Role;
import app.debrief.browser.BrowserTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Real conversations that nothing has analysed yet, where a property names the folder that holds them. */
@EnabledIfSystemProperty(named = "corpus", matches = ".+")
class CorpusStoryIT extends BrowserTest {

    private static final String SALON = "builder/curl_salon/sessions?started_at=any";

    private final Path folder = Path.of(System.getProperty("corpus", ""));

    @Test
    void importedConversationsAreReviewedLikeAnyOther() {
        signIn(Role.ADMINISTRATOR);
        importTheCorpus();
        visit(SALON + "&channel=voice&columns=started_at,contact_information,asr");
        page().locator("vaadin-grid")
                .getByText(Pattern.compile("^\\+1\\d{10}$"))
                .first()
                .click();
        assertThat(page().getByText("Why ASR is $0.00")).isVisible();
        assertThat(detail().getByText("not analysed").first()).isVisible();

        detail().getByRole(AriaRole.TAB, named("Review")).click();
        choose("Is Lead", "Yes");
        choose("Is Opportunity", "Yes");
        detail().getByRole(AriaRole.RADIO, named("Yes-A")).check();

        assertThat(page().getByText("Why ASR is $50.40")).isVisible();
        assertThat(page().getByText("Every factor is known and counts.")).isVisible();
        assertThat(detail().getByText("$72.00").first()).isVisible();
        assertThat(detail().getByText("70 %").first()).isVisible();
        screenshot("corpus-why");
    }

    private void importTheCorpus() {
        visit("imports");
        button("Import a file").first().click();
        var files = page().locator("vaadin-upload input[type=file]");
        files.nth(0).setInputFiles(folder.resolve("sessions.ndjson.gz"));
        files.nth(1).setInputFiles(folder.resolve("employees.json"));
        var start = page().getByRole(
                        AriaRole.BUTTON,
                        new GetByRoleOptions().setName("Import").setExact(true));
        assertThat(start).isEnabled();
        start.click();
        assertThat(page().getByText("2,074").first()).isVisible();
        assertThat(page().getByText("Complete").first()).isVisible();
        screenshot("corpus-import");
    }

    private void choose(String field, String value) {
        detail().getByRole(AriaRole.RADIOGROUP, named(field))
                .getByRole(AriaRole.RADIO, named(value))
                .check();
    }

    private Locator detail() {
        return page().getByRole(AriaRole.COMPLEMENTARY, new GetByRoleOptions().setName("Session of"));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
