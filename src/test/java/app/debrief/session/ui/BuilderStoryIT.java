package app.debrief.session.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.debrief.account.Role;
import app.debrief.browser.BrowserTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.GetByTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a builder does: find last week's live sessions, read one, override its assessment, see the revenue change. */
class BuilderStoryIT extends BrowserTest {

    private static final String LAST_WEEK = "builder/sunrise_sofia/sessions?started_at=last-7-days";

    @Test
    void aWrongAssessmentIsOverriddenAndTheRevenueFollows() {
        signIn(Role.BUILDER);
        visit("");
        page().getByRole(AriaRole.BUTTON, named("AI employee")).click();
        page().getByRole(AriaRole.MENUITEM, named("Sofia, Sunrise Bistro")).click();
        page().waitForURL("**/sunrise_sofia/**");
        assertThat(heading("Sessions")).isVisible();

        button("Filters").click();
        page().getByText("Last 7 days", new GetByTextOptions().setExact(true))
                .first()
                .click();
        page().keyboard().press("Escape");
        assertThat(button("Remove Date/Time Last 7 days")).isVisible();

        cell("Owen Pratt").click();
        assertThat(heading("Owen Pratt")).isVisible();
        assertThat(page().getByText("Why ASR is $0.00")).isVisible();
        assertThat(page().getByText("The assessment is No: the opportunity was lost."))
                .isVisible();
        assertThat(detail().getByText("Sunrise Bistro", new Locator.GetByTextOptions())
                        .first())
                .isVisible();

        detail().getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("Yes-B"))
                .check();

        assertThat(page().getByText("Why ASR is $70.20")).isVisible();
        assertThat(page().getByText("Every factor is known and counts.")).isVisible();
        screenshot("sessions-override");
        detail().getByRole(AriaRole.TAB, new Locator.GetByRoleOptions().setName("History"))
                .click();
        assertThat(detail().getByText("Human assessment").first()).isVisible();
        detail().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Revert: Human assessment"))
                .first()
                .click();
        assertThat(page().getByText("Why ASR is $0.00")).isVisible();
    }

    @Test
    void whoSignsInGetsToThePageThatWasAskedFor() {
        visit(LAST_WEEK);
        field("E-mail").fill("mara@debrief.example");
        field("Password").fill("copper-kettle-evening");
        button("Sign in").click();
        page().waitForURL(address(LAST_WEEK));
        assertThat(button("Remove Date/Time Last 7 days")).isVisible();
    }

    @Test
    void aSessionOfAnotherOrganizationIsNotThere() {
        signIn(Role.BUILDER);
        visit("builder/tidewell_amelia/sessions?started_at=any");
        page().locator("vaadin-grid")
                .getByText(Pattern.compile("^\\w{3} \\d+, \\d\\d:\\d\\d$"))
                .first()
                .click();
        page().waitForURL(Pattern.compile(".*/sessions/[0-9a-f-]{36}.*"));
        var foreign = page().url().replaceAll(".*/sessions/([0-9a-f-]{36}).*", "$1");
        page().context().clearCookies();

        signIn(Role.TECHNICAL_OWNER);
        visit("builder/sunrise_sofia/sessions/" + foreign);

        assertThat(page().getByText("There is no such session")).isVisible();
        assertThat(detail()).not().isVisible();
    }

    @Test
    void theAddressIsTheState() {
        signIn(Role.BUILDER);
        visit("builder/sunrise_sofia/sessions?is_lead=yes&auto_assessment=no,none&sort=-asr&nonsense=1");
        assertThat(button("Remove Is Lead Yes")).isVisible();
        assertThat(button("Remove Auto assessment No, Not assessed")).isVisible();
        assertThat(page().getByText("nonsense")).isVisible();

        button("Remove Is Lead Yes").click();
        assertThat(button("Remove Is Lead Yes")).not().isVisible();
        page().waitForURL(address -> !address.contains("is_lead"));
        back();
        assertThat(button("Remove Is Lead Yes")).isVisible();
    }

    @Test
    void whoChoosesAFilterByKeysStaysInThePanel() {
        signIn(Role.BUILDER);
        visit("builder/sunrise_sofia/sessions");
        button("Filters").click();
        var week = page().getByRole(AriaRole.RADIO, named("Last 7 days"));
        week.focus();

        page().keyboard().press("Space");

        assertThat(button("Remove Date/Time Last 7 days")).isVisible();
        assertThat(week).isFocused();
        page().keyboard().press("Escape");
        assertThat(button("Filters")).isFocused();
    }

    @Test
    void theListBeginsAtTheDayThatTheAddressNames() {
        signIn(Role.BUILDER);
        visit("builder/sunrise_sofia/sessions");
        assertThat(page().getByText(Pattern.compile("\\d+ sessions · newest first")))
                .isVisible();
        var day = LocalDate.now(ZoneOffset.UTC).minusDays(20);

        field("Go to date").fill(day.toString());
        page().keyboard().press("Enter");

        page().waitForURL("**at=" + day + "*");
        beginsAt(day);
        page().reload();
        assertThat(field("Go to date")).hasValue(day.toString());
        beginsAt(day);
    }

    /** Waits until the first whole row under the head of the list is of that day. */
    private void beginsAt(LocalDate day) {
        page().waitForFunction(
                        """
                        begin => {
                            const grid = document.querySelector('vaadin-grid');
                            const top = grid?.shadowRoot.querySelector('thead').getBoundingClientRect().bottom;
                            const [first] = [...grid?.shadowRoot.querySelectorAll('#items tr:not([hidden])') ?? []]
                                .filter(row => row.getBoundingClientRect().top >= top - 1)
                                .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
                            const cells = [...first?.querySelectorAll('slot') ?? []].flatMap(s => s.assignedElements());
                            return cells.some(cell => cell.textContent.trim().startsWith(begin));
                        }""",
                        DateTimeFormatter.ofPattern("MMM d, ", Locale.ENGLISH).format(day));
    }

    @Test
    void aSearchTextStandsInNoAddress() {
        signIn(Role.BUILDER);
        visit(LAST_WEEK);
        field("Phone, name, summary or comment").fill("owen prat");
        page().waitForURL(Pattern.compile(".*[?&]q=.*"));
        org.assertj.core.api.Assertions.assertThat(page().url().toLowerCase(Locale.ROOT))
                .doesNotContain("owen");
        assertThat(cell("Owen Pratt")).isVisible();
        assertThat(page().getByText("1 session · newest first")).isVisible();
    }

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "1440, DARK", "1024, LIGHT", "1024, DARK", "360, LIGHT", "360, DARK"})
    void everyStateOfTheScreenIsFreeOfBarriers(int width, ColorScheme scheme) {
        var suffix = "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT);
        signIn(Role.BUILDER);
        view(width, scheme);
        visit(LAST_WEEK);
        assertThat(page().getByText("Dana Ruiz").first()).isVisible();
        screenshot("sessions" + suffix);
        axe();
        fitsItsWidth();

        button("Filters").click();
        assertThat(button("Reset to defaults")).isVisible();
        screenshot("filters" + suffix);
        axe();
        page().keyboard().press("Escape");

        button("Columns").click();
        assertThat(button("Show all")).isVisible();
        screenshot("columns" + suffix);
        axe();
        page().keyboard().press("Escape");

        page().getByText("Dana Ruiz").first().click();
        assertThat(heading("Dana Ruiz")).isVisible();
        screenshot("detail" + suffix);
        axe();
    }

    private Locator cell(String text) {
        return page().locator("vaadin-grid").getByText(text).first();
    }

    private Locator detail() {
        return page().getByRole(AriaRole.COMPLEMENTARY, named("Session of"));
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }
}
