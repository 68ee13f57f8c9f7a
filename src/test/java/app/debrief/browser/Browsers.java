package app.debrief.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.impl.driver.Driver;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds a browser that starts: the one named by {@code CHROME_BIN}, an installed Chromium or Chrome, the system's package
 * when it may be installed here, Playwright's own download.
 */
final class Browsers {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/google-chrome",
            "/opt/google/chrome/chrome",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");
    // No sandbox: it does not start for root nor in most containers, and only our own pages are opened.
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Map<String, String> environment;
    private final List<String> failures = new ArrayList<>();

    Browsers(Playwright playwright, Map<String, String> environment) {
        this.playwright = playwright;
        this.environment = environment;
    }

    /** A started browser, or null when none can be had; then {@link #failures()} says why. */
    @Nullable
    Browser launch() {
        var browser = launchFirst(installed(environment));
        if (browser == null && isRoot() && Files.isExecutable(Path.of("/usr/bin/apt-get")) && aptInstall()) {
            browser = launchFirst(installed(environment));
        }
        return browser == null && download() ? launch(null) : browser;
    }

    /** What was tried in vain, in order. */
    List<String> failures() {
        return failures;
    }

    /** Every browser that this environment shows, the wanted one first. */
    static List<Path> installed(Map<String, String> environment) {
        var wanted = Stream.ofNullable(environment.get("CHROME_BIN"));
        var onPath = Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> NAMES.stream().map(name -> folder + "/" + name));
        return Stream.of(wanted, onPath, PLACES.stream())
                .flatMap(places -> places)
                .map(Path::of)
                .filter(Files::isRegularFile)
                .filter(Files::isExecutable)
                .distinct()
                .toList();
    }

    private @Nullable Browser launchFirst(List<Path> programs) {
        for (var program : programs) {
            var browser = launch(program);
            if (browser != null) {
                return browser;
            }
        }
        return null;
    }

    private @Nullable Browser launch(@Nullable Path program) {
        var options = new BrowserType.LaunchOptions().setArgs(ARGUMENTS);
        if (program != null) {
            options.setExecutablePath(program);
        }
        try {
            return playwright.chromium().launch(options);
        } catch (PlaywrightException e) {
            var reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            failures.add((program == null ? "Playwright's own browser" : program) + " does not start: " + reason);
            return null;
        }
    }

    private boolean aptInstall() {
        var command = new ProcessBuilder("apt-get", "-q", "update");
        run(command, "apt-get update"); // without it the install may still find the package
        return run(
                new ProcessBuilder(
                        "apt-get", "-q", "-y", "--no-install-recommends", "install", "chromium", "fonts-liberation"),
                "apt-get install chromium");
    }

    private boolean download() {
        var command =
                Driver.ensureDriverInstalled(SharedBrowser.NO_DOWNLOAD, false).createProcessBuilder();
        command.command().addAll(List.of("install", "--only-shell", "chromium"));
        return run(command, "Playwright's download of a browser");
    }

    private boolean run(ProcessBuilder command, String name) {
        command.environment().put("DEBIAN_FRONTEND", "noninteractive");
        command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        try {
            var process = command.start();
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                failures.add(name + " took more than 10 minutes");
                return false;
            }
            if (process.exitValue() != 0) {
                failures.add(name + " failed (" + process.exitValue() + ")");
            }
            return process.exitValue() == 0;
        } catch (IOException e) {
            failures.add(name + " failed: " + e.getMessage());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted during " + name, e);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
