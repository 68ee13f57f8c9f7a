package app.debrief.browser;

import app.debrief.account.DemoSignIns;
import app.debrief.account.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.util.FileSystemUtils;

/**
 * A browser test of the whole product on its demo. All of them share one application and one seeded database, so a test
 * changes only what no other test reads: a session of its own, or a setting that it sets back.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"debrief.demo=true", "debrief.data=" + BrowserTest.DATA})
public abstract class BrowserTest extends PageTest {

    static final String DATA = "target/browser-data";

    static {
        // The demo is dated relative to today: that of an earlier build would have no sessions of this week.
        try {
            FileSystemUtils.deleteRecursively(Path.of(DATA));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Autowired
    private DemoSignIns demo;

    @BeforeAll
    static void theDemoIsOfTheEmbeddedDatabase() {
        Assumptions.assumeTrue(
                System.getenv("DEBRIEF_DB_URL") == null, "the demo exists only in the embedded database");
    }

    /** Signs in as the first person of the demo who has this role. */
    protected final void signIn(Role role) {
        var person = demo.signIns().stream()
                .filter(signIn -> signIn.role() == role)
                .findFirst()
                .orElseThrow();
        signIn(person.email(), person.password());
    }

    /** Signs in through the sign-in page and waits until that page is left. */
    protected final void signIn(String email, String password) {
        visit("login");
        field("E-mail").fill(email);
        field("Password").fill(password);
        button("Sign in").click();
        page().waitForURL(address -> !address.contains("/login"));
    }
}
