package app.debrief.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A test that looks at pages of a running application with a real browser. Each test has a page of its own without cookies;
 * errors that the browser reports (scripts, missing files, what the content security policy blocked) fail the test.
 * Subclasses say with {@code @SpringBootTest} which application runs; for the product with its demo extend {@link BrowserTest}.
 */
@ExtendWith(BrowserExtension.class)
public abstract class PageTest {

    /** Widths that every page must fit: a desk, a small notebook, a phone. */
    protected static final int WIDE = 1440, MEDIUM = 1024, NARROW = 360;

    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final int TIMEOUT = 60_000;

    private final List<String> problems = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    @LocalServerPort
    private int port;

    @SuppressWarnings("NullAway.Init") // set by the extension before each test
    private BrowserContext context;

    @SuppressWarnings("NullAway.Init")
    private Page page;

    /** The page of this test, 1440 × 900, light, English, in UTC. */
    protected final Page page() {
        return page;
    }

    /** The address of a path below the root, such as {@code login}. */
    protected final String address(String path) {
        return "http://127.0.0.1:" + port + "/" + path;
    }

    /** Goes to a path below the root. */
    protected final void visit(String path) {
        page.navigate(address(path));
    }

    /** Goes back; waits first until the router knows where it is, or it would take the step for one of its own. */
    protected final void back() {
        page.waitForFunction("() => !window.Vaadin.Flow.navigation");
        page.goBack();
    }

    /** Shows the page in another width (pixels) and scheme from now on. */
    protected final void view(int width, ColorScheme scheme) {
        page.setViewportSize(width, width < 600 ? 740 : 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    /** A button by its name. */
    protected final Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    /** A heading by its text. */
    protected final Locator heading(String text) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text));
    }

    /** A text field by its whole label. */
    protected final Locator field(String label) {
        var escaped = label.replaceAll("[^\\w\\s]", "\\\\$0"); // the browser's expressions know no quotation
        return page.getByLabel(Pattern.compile("^" + escaped + "( \\*)?$")).and(page.locator("input, textarea"));
    }

    /** Saves what the page shows as {@code target/screenshots/<name>.png}. */
    protected final void screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    /** Fails when axe finds a barrier on the page as it stands; wait for what it shows first. */
    protected final void axe() {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as("barriers on " + page.url())
                .extracting(rule -> rule.getId() + ": "
                        + rule.getNodes().stream().map(CheckedNode::getHtml).toList())
                .isEmpty();
    }

    /** Fails when the page as it stands is wider than the window. */
    protected final void fitsItsWidth() {
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("pixels beyond the window on " + page.url())
                .isEqualTo(0);
    }

    /** Lets the browser report errors that contain this text in the rest of this test. */
    protected final void expectProblem(String text) {
        expected.add(text);
    }

    final void open(Browser browser) {
        PlaywrightAssertions.setDefaultAssertionTimeout(TIMEOUT);
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(WIDE, 900)
                .setColorScheme(ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("en-US")
                .setTimezoneId("UTC"));
        context.setDefaultTimeout(TIMEOUT);
        context.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                problems.add(message.text() + " (" + message.location() + ")");
            }
        });
        context.onWebError(error -> problems.add(error.error()));
        page = context.newPage();
    }

    @AfterEach
    final void nothingWentWrongInTheBrowser() {
        context.close();
        assertThat(problems)
                .as("errors reported by the browser")
                .filteredOn(problem -> expected.stream().noneMatch(problem::contains))
                .isEmpty();
    }
}
