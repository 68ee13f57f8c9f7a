package app.debrief.session.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.debrief.account.Role;
import app.debrief.scoring.Assessment;
import app.debrief.session.SessionColumns;
import app.debrief.session.SessionEditor;
import app.debrief.session.SessionService;
import app.debrief.session.SourceKey;
import app.debrief.session.SourceKind;
import app.debrief.session.SourceSystem;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.GetByTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SessionPageIT extends SessionPageTest {

    @Autowired
    SessionEditor editor;

    @Autowired
    SessionService service;

    @Test
    void newSessionsAreAnnouncedAndShownWhenAskedFor() {
        take(session("1"));
        visitList();
        assertThat(page().getByText("1 session · newest first")).isVisible();

        take(session("2"));
        take(session("3"));

        assertThat(button("2 new")).isVisible();
        assertThat(page().getByText("1 session · newest first")).isVisible();
        screenshot("sessions-new");
        button("2 new").click();
        assertThat(page().getByText("3 sessions · newest first")).isVisible();
        assertThat(button("2 new")).not().isVisible();
    }

    @Test
    void anEmployeeWithoutSessionsSaysSo() {
        visitList();
        assertThat(heading("No sessions yet")).isVisible();
        axeInBothSchemes("sessions-none");
    }

    @Test
    void aListThatNothingMatchesSaysWhichFilterIsInTheWay() {
        take(session("1"));
        visitList();
        visit("builder/" + idn + "/sessions?is_lead=no");
        assertThat(heading("None of 1 session match")).isVisible();
        axeInBothSchemes("sessions-nothing-matches");
        button("Remove Is Lead No").last().click();
        assertThat(page().getByText("1 session · newest first")).isVisible();
    }

    @Test
    void whoMayNotSeeTheSessionsIsToldSo() {
        expectProblem("403");
        visitListAs(Role.VIEWER);
        assertThat(heading("You may not see this")).isVisible();
        assertThat(page().getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Sessions")))
                .not()
                .isVisible();
        axeInBothSchemes("sessions-no-right");
    }

    @Test
    void whatACustomerSaysIsTextWhateverItHolds() {
        var script = "<script>document.title='broken'</script><img src=x onerror=\"document.title='broken'\">";
        take(session("1").summary(script).said(script));
        visitList();
        row("Owen Pratt").click();

        assertThat(page().locator(".transcript").getByText(script)).isVisible();
        assertThat(page()).not().hasTitle("broken");
    }

    @Test
    void aLongTranscriptComesInPages() {
        take(session("1").lines(450));
        visitList();
        row("Owen Pratt").click();
        assertThat(page().getByText("Line 1", new GetByTextOptions().setExact(true)))
                .isVisible();
        var last = page().getByText("Line 450", new GetByTextOptions().setExact(true));
        var more = button("Show more");
        while (!last.isVisible()) {
            more.click();
            page().waitForTimeout(50);
        }
        assertThat(more).not().isVisible();
    }

    @Test
    void aLinkLeadsToALineOfATranscript() {
        page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        take(session("1").lines(250));
        visitList();
        row("Owen Pratt").click();
        page().waitForURL(Pattern.compile(".*/sessions/[0-9a-f-]{36}.*"));

        button("Copy a link to this session").click();

        assertThat(page().getByText("The link is in the clipboard.")).isVisible();
        var link = (String) page().evaluate("navigator.clipboard.readText()");
        page().navigate(link + "/220");
        assertThat(page().locator(".bubble-marked")).containsText("Line 220");
        assertThat(page().locator(".bubble-marked")).isInViewport();
    }

    @Test
    void aSecondEditorIsToldWhoWasFirstAndLosesNothing() {
        openASession();
        people.bySystem(() -> {
            editor.set(onlySession(), SessionColumns.HUMAN_ASSESSMENT, null, Assessment.YES_A);
            return true;
        });

        verdict("Yes-B").check();

        assertThat(page().getByText("Human assessment was changed meanwhile")).isVisible();
        assertThat(page().getByText(Pattern.compile("test set it to Yes-A at .* You chose Yes-B\\.")))
                .isVisible();
        screenshot("sessions-conflict");
        button("Use mine").click();
        assertThat(page().getByText("Why ASR is $70.20")).isVisible();
        assertThat(verdict("Yes-B")).isChecked();
    }

    @Test
    void aSessionIsOpenedAndClosedByKeys() {
        take(session("1"));
        visitList();
        row("Owen Pratt").waitFor();
        button("Clear all").focus();
        page().keyboard().press("Tab");
        page().keyboard().press("Tab");
        page().keyboard().press("Enter");
        assertThat(heading("Owen Pratt")).isVisible();
        page().waitForURL(Pattern.compile(".*/sessions/[0-9a-f-]{36}.*"));

        page().keyboard().press("Escape");

        assertThat(heading("Owen Pratt")).not().isVisible();
    }

    @Test
    void theArrowsMoveBetweenTabs() {
        openASession();
        tab("Transcript").focus();

        page().keyboard().press("ArrowLeft");

        assertThat(tab("History")).isFocused();
        assertThat(page().getByText("Nobody has changed this session yet.")).isVisible();
    }

    @Test
    void theNavigationIsBehindAButtonOnNarrowScreens() {
        view(NARROW, ColorScheme.LIGHT);
        visitList();
        var fields = page().getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Fields"));
        assertThat(fields).not().isVisible();

        button("Menu").click();

        assertThat(fields).isVisible();
        screenshot("menu");
        axe();
        page().keyboard().press("Escape");
        assertThat(fields).not().isVisible();
        assertThat(button("Menu")).isFocused();
    }

    @Test
    void aSessionThatIsNotThereIsLeftOutWithANotice() {
        take(session("1"));
        visitList();
        visit("builder/" + idn + "/sessions/" + UUID.randomUUID());
        assertThat(page().getByText("There is no such session, or you may not see it."))
                .isVisible();
        visit("builder/" + idn + "/sessions/nonsense?started_at=2026-99-99&sort=nothing&columns=nothing,asr");
        assertThat(page().getByText("started_at, sort, columns: nothing")).isVisible();
        assertThat(page().getByText("1 session · newest first")).isVisible();
    }

    private void axeInBothSchemes(String name) {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            view(WIDE, scheme);
            screenshot(name + "-" + scheme.name().toLowerCase(Locale.ROOT));
            axe();
        }
    }

    private UUID onlySession() {
        return service.findBySource(scope.organizationId(), new SourceKey(SourceSystem.NATIVE, SourceKind.SESSION, "1"))
                .orElseThrow()
                .session()
                .id();
    }

    private Locator verdict(String name) {
        return page().getByRole(AriaRole.COMPLEMENTARY, new GetByRoleOptions().setName("Session of"))
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(name));
    }
}
