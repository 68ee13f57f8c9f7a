package app.debrief.account.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;

import app.debrief.account.AccountFixtures;
import app.debrief.account.Member;
import app.debrief.account.MemberService;
import app.debrief.account.Role;
import app.debrief.browser.PageTest;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(AccountFixtures.class)
class SignInBrowserIT extends PageTest {

    private static final String OWN = "umbrella quartz bicycle moth";

    @Autowired
    AccountFixtures fixtures;

    @Autowired
    MemberService members;

    @MockitoSpyBean
    SignInLimits limits;

    @Test
    void whoeverGotATemporaryPasswordChoosesAnOwnOneBeforeAnythingElse() {
        var jonas = invited();
        visit("login");
        signIn(jonas.email(), AccountFixtures.PASSWORD);
        assertThat(heading("Change password")).isVisible();
        visit("settings");
        assertThat(heading("Change password")).isVisible();
        screenshot("account-change-password");

        field("Current password").fill(AccountFixtures.PASSWORD);
        field("New password").first().fill("password12345");
        assertThat(page().getByText("easy to guess").first()).isVisible();
        field("New password").first().fill(OWN);
        assertThat(page().getByText("Good password.")).isVisible();
        field("New password again").fill(OWN);
        button("Change password").click();

        assertThat(page().getByText("Viewer")).isVisible();
        page().getByText("Viewer").click();
        page().getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Sign out"))
                .click();
        assertThat(heading("Sign in")).isVisible();
        signIn(jonas.email(), OWN);
        assertThat(page().getByText("Viewer")).isVisible();
    }

    @Test
    void aWrongPasswordIsToldAndTheAddressNeedNotBeTypedAgain() {
        visit("login");
        signIn("nobody@debrief.example", "wrong wrong wrong");

        assertThat(page().getByRole(AriaRole.ALERT)).containsText("E-mail or password is wrong.");
        assertThat(field("E-mail")).hasValue("nobody@debrief.example");
        screenshot("account-login-wrong");
        Assertions.assertThat(page().url()).doesNotContain("nobody");
    }

    @Test
    void onlyAPersonsActionCounts() {
        visit("login");
        assertThat(field("E-mail")).isVisible();
        page().evaluate("window.dispatchEvent(new Event('keydown'))");
        clearInvocations(limits);

        page().mouse().click(5, 5);

        verify(limits, timeout(30_000).times(1)).acted(any());
    }

    @Test
    void theOwnZoneAndAppearanceAreKept() {
        visit("login");
        signIn(fixtures.member(Role.OWNER, fixtures.organization()).email(), AccountFixtures.PASSWORD);
        assertThat(page().getByText("Owner").first()).isVisible();
        visit("settings");
        page().getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Dark"))
                .check();
        assertThat(page().getByText("Kept").first()).isVisible();
        page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Time zone"))
                .fill("Europe/Madrid");
        page().getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Europe/Madrid"))
                .click();
        assertThat(page().getByText("Kept").last()).isVisible();
        screenshot("settings");
        axe();

        visit("admin/organizations");

        assertThat(page().getByText("times in Europe/Madrid")).isVisible();
        Assertions.assertThat(page().evaluate("getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(16, 21, 29)");
    }

    @Test
    void anAdministratorOpensEveryPageOfAdministration() {
        var bistro = fixtures.organization();
        var jonas = fixtures.member(Role.VIEWER, bistro);
        visit("login");
        signIn(fixtures.member(Role.ADMINISTRATOR, bistro).email(), AccountFixtures.PASSWORD);
        assertThat(page().getByText("Administrator")).isVisible();
        for (var path : List.of(
                "admin/organizations",
                "admin/organizations/" + bistro.id(),
                "admin/members",
                "admin/members/new",
                "admin/members/" + jonas.id(),
                "admin/employees",
                "admin/employees/new")) {
            visit(path);
            assertThat(page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .isVisible();
            page().waitForLoadState(LoadState.NETWORKIDLE);
            axe();
            screenshot("account-" + path.replaceAll("\\d+", "one").replace('/', '-'));
        }
    }

    private Member invited() {
        var person = fixtures.temporary();
        return fixtures.bySystem(
                () -> members.invite(person, fixtures.organization().id(), Role.VIEWER, false));
    }

    private void signIn(String email, String password) {
        field("E-mail").fill(email);
        field("Password").fill(password);
        button("Sign in").click();
    }
}
