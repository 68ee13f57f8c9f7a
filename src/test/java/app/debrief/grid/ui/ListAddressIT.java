package app.debrief.grid.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.debrief.account.Role;
import app.debrief.browser.BrowserTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The address of a list and the browser's history, as the browser keeps them. */
class ListAddressIT extends BrowserTest {

    private static final String LIST = "builder/sunrise_sofia/sessions";

    @Test
    void whatMeansNothingDoesNotStayInTheAddress() {
        signIn(Role.BUILDER);
        visit(LIST + "?started_at=last-7-days&is_lead=yes&sort=asr&at=2026-01-01");

        assertThat(page().getByText("Some parts of the address mean nothing here and were left out: at"))
                .isVisible();
        page().waitForURL(address(LIST + "?started_at=last-7-days&is_lead=yes&sort=asr"));

        button("Remove Is Lead Yes").click();
        page().waitForURL(address(LIST + "?started_at=last-7-days&sort=asr"));
        back();
        assertThat(button("Remove Is Lead Yes")).isVisible();
    }

    @Test
    void keptColumnsStandInTheAddressAndBackShowsTheOnesBefore() {
        signIn(Role.TECHNICAL_OWNER);
        visit(LIST);
        assertThat(header("Channel")).isVisible();

        button("Columns").click();
        column("Channel").uncheck();
        page().waitForURL(Pattern.compile(".*columns=.*"));
        assertThat(header("Channel")).not().isVisible();

        back();
        page().waitForURL(address(LIST));
        assertThat(header("Channel")).isVisible();

        visit(LIST);
        page().waitForURL(Pattern.compile(".*columns=.*"));
        assertThat(header("Channel")).not().isVisible();

        button("Columns").click();
        button("Reset").click();
        page().waitForURL(address(LIST));
        assertThat(header("Channel")).isVisible();
    }

    @Test
    void aDateAloneMeansItsWholeDay() {
        signIn(Role.BUILDER);
        visit(LIST + "?started_at=any");
        button("Filters").click();

        field("From, date").fill("2026-06-01");
        page().keyboard().press("Enter");
        page().waitForURL(Pattern.compile(".*started_at=2026-06-01T00(:|%3A)00\\.\\.(&.*)?"));
        field("To, date").fill("2026-06-30");
        page().keyboard().press("Enter");
        page().waitForURL(Pattern.compile(".*started_at=2026-06-01T00(:|%3A)00\\.\\.2026-07-01T00(:|%3A)00(&.*)?"));
        assertThat(field("To, date")).hasValue("2026-06-30");
        screenshot("filters-between");
        axe();
    }

    private Locator header(String text) {
        return page().getByRole(AriaRole.COLUMNHEADER, new GetByRoleOptions().setName(text));
    }

    private Locator column(String label) {
        return page().getByRole(
                        AriaRole.CHECKBOX, new GetByRoleOptions().setName(label).setExact(true));
    }
}
