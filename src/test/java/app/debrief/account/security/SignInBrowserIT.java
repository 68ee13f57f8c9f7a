package app.debrief.account.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;

import app.debrief.account.AccountFixtures;
import app.debrief.account.DemoSignIns;
import app.debrief.account.DemoSignIns.DemoSignIn;
import app.debrief.account.Member;
import app.debrief.account.MemberService;
import app.debrief.account.Role;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({AccountFixtures.class, SignInBrowserIT.OneDemoSignIn.class})
class SignInBrowserIT {

    private static final Path SCREENSHOTS = Path.of("target/screenshots/account");
    private static final double PATIENCE_MS = 60_000;
    private static final String OWN = "umbrella quartz bicycle moth";

    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort
    int port;

    @Autowired
    AccountFixtures fixtures;

    @Autowired
    MemberService members;

    @MockitoSpyBean
    SignInLimits limits;

    final List<String> violations = new CopyOnWriteArrayList<>();
    Page page;

    @TestConfiguration
    static class OneDemoSignIn {

        @Bean
        DemoSignIns demoSignIns() {
            return () -> List.of(new DemoSignIn("mara@debrief.example", "mara's own demo", Role.BUILDER));
        }
    }

    @BeforeAll
    static void launch() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
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

    @BeforeEach
    void open() {
        page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1440, 900));
        page.setDefaultTimeout(PATIENCE_MS);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                violations.add(message.text());
            }
        });
    }

    @AfterEach
    void nothingWasBlocked() {
        page.close();
        Assertions.assertThat(violations).isEmpty();
    }

    @Test
    void whoeverGotATemporaryPasswordChoosesAnOwnOneBeforeAnythingElse() {
        var jonas = invited();
        visit("login");
        signIn(jonas.email(), AccountFixtures.PASSWORD);
        assertThat(heading("Change password")).isVisible();
        visit("somewhere-else");
        assertThat(heading("Change password")).isVisible();
        shoot("change-password");

        field("Current password").fill(AccountFixtures.PASSWORD);
        field("New password").first().fill("password12345");
        assertThat(page.getByText("easy to guess").first()).isVisible();
        field("New password").first().fill(OWN);
        assertThat(page.getByText("Good password.")).isVisible();
        field("New password again").fill(OWN);
        button("Change password").click();

        assertThat(page.getByText("Viewer")).isVisible();
        page.getByText("Viewer").click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Sign out"))
                .click();
        assertThat(heading("Sign in")).isVisible();
        signIn(jonas.email(), OWN);
        assertThat(page.getByText("Viewer")).isVisible();
    }

    @Test
    void aWrongPasswordIsToldAndTheAddressNeedNotBeTypedAgain() {
        visit("login");
        signIn("nobody@debrief.example", "wrong wrong wrong");

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("E-mail or password is wrong.");
        assertThat(field("E-mail")).hasValue("nobody@debrief.example");
        shoot("login-wrong");
        Assertions.assertThat(page.url()).doesNotContain("nobody");
    }

    @Test
    void aDemoSignInFillsTheForm() {
        visit("login");
        button("mara@debrief.example").click();

        assertThat(field("E-mail")).hasValue("mara@debrief.example");
        assertThat(field("Password")).hasValue("mara's own demo");
    }

    @Test
    void onlyAPersonsActionCounts() {
        visit("login");
        assertThat(field("E-mail")).isVisible();
        page.evaluate("window.dispatchEvent(new Event('keydown'))");
        clearInvocations(limits);

        page.mouse().click(5, 5);

        verify(limits, timeout(30_000).times(1)).acted(any());
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void theSignInPageHasNoBarriers(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        for (var width : List.of(360, 1440)) {
            page.setViewportSize(width, 900);
            visit("login");
            assertThat(field("E-mail")).isVisible();
            shoot("login-" + scheme.name().toLowerCase(java.util.Locale.ROOT) + "-" + width);

            var findings = new AxeBuilder(page)
                    .analyze().getViolations().stream()
                            .flatMap(rule -> rule.getNodes().stream())
                            .map(CheckedNode::getHtml)
                            .filter(html -> !html.startsWith("<vaadin-connection-indicator"))
                            .toList();
            Assertions.assertThat(findings).isEmpty();
        }
    }

    @Test
    void anAdministratorOpensEveryPageOfAdministration() {
        var bistro = fixtures.organization();
        var jonas = fixtures.member(Role.VIEWER, bistro);
        visit("login");
        signIn(fixtures.member(Role.ADMINISTRATOR, bistro).email(), AccountFixtures.PASSWORD);
        assertThat(page.getByText("Administrator")).isVisible();
        for (var path : List.of(
                "admin/organizations",
                "admin/organizations/" + bistro.id(),
                "admin/members",
                "admin/members/new",
                "admin/members/" + jonas.id())) {
            visit(path);
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .isVisible();
            page.waitForLoadState(LoadState.NETWORKIDLE);
            shoot(path.replaceAll("\\d+", "one").replace('/', '-'));
        }
    }

    private Member invited() {
        var person = fixtures.temporary();
        return fixtures.bySystem(
                () -> members.invite(person, fixtures.organization().id(), Role.VIEWER, false));
    }

    private void visit(String path) {
        page.navigate("http://127.0.0.1:" + port + "/" + path);
    }

    private void signIn(String email, String password) {
        field("E-mail").fill(email);
        field("Password").fill(password);
        button("Sign in").click();
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(label.equals("Password")))
                .and(page.locator("input"));
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    private void shoot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }
}
