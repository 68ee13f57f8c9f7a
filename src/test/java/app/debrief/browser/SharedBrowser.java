package app.debrief.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One browser for all tests of this process, started when the first test asks and closed after the last. */
final class SharedBrowser implements AutoCloseable {

    /** Playwright would fetch three browsers by itself; what is needed is decided in {@link Browsers}. */
    static final Map<String, String> NO_DOWNLOAD = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

    private final Playwright playwright;
    private final @Nullable Browser browser;
    private final String failures;

    private SharedBrowser() {
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(NO_DOWNLOAD));
        var browsers = new Browsers(playwright, System.getenv());
        browser = browsers.launch();
        failures = "no browser: " + String.join("; ", browsers.failures());
    }

    static SharedBrowser of(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(SharedBrowser.class))
                .computeIfAbsent(SharedBrowser.class, key -> new SharedBrowser(), SharedBrowser.class);
    }

    boolean isThere() {
        return browser != null;
    }

    /** What was tried when no browser is there. */
    String failures() {
        return failures;
    }

    /** @throws IllegalStateException when no browser is there */
    Browser browser() {
        if (browser == null) {
            throw new IllegalStateException(failures);
        }
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
