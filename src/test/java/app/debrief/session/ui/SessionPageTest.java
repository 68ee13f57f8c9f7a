package app.debrief.session.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.debrief.account.AccountFixtures;
import app.debrief.account.OrganizationService;
import app.debrief.account.Role;
import app.debrief.browser.PageTest;
import app.debrief.session.SessionFixtures;
import app.debrief.session.SessionIntake;
import app.debrief.session.SessionScope;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A new AI employee's sessions in the browser of a builder of its organization, with a database that can go away. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({AccountFixtures.class, SessionFixtures.class, Outage.class})
abstract class SessionPageTest extends PageTest {

    @Autowired
    AccountFixtures people;

    @Autowired
    OrganizationService organizations;

    @Autowired
    SessionFixtures sessions;

    @Autowired
    SessionIntake intake;

    @Autowired
    Outage outage;

    String idn = "";
    SessionScope scope = new SessionScope(0, 0);

    @BeforeEach
    void hire() {
        idn = SessionFixtures.name("sofia");
        scope = sessions.employee(idn);
    }

    @AfterEach
    void theDatabaseIsBack() {
        outage.end();
    }

    /** A document of this employee, begun now. */
    SessionFixtures.Draft session(String id) {
        return SessionFixtures.document(idn, id).startedAt(Instant.now());
    }

    void take(SessionFixtures.Draft draft) {
        people.bySystem(() -> intake.take(draft.build(), null));
    }

    /** Signs in a builder of the employee's organization, and shows the list. */
    void visitList() {
        visitListAs(Role.BUILDER);
    }

    /** Signs in someone with a role in the employee's organization, and goes to the list. */
    void visitListAs(Role role) {
        var person = people.member(
                role,
                people.bySystem(() -> organizations.find(scope.organizationId()).orElseThrow()));
        visit("login");
        field("E-mail").fill(person.email());
        field("Password").fill(AccountFixtures.PASSWORD);
        button("Sign in").click();
        page().waitForURL(address -> !address.contains("/login"));
        visit("builder/" + idn + "/sessions");
    }

    /** Takes one session in and shows it beside the list. */
    void openASession() {
        take(session("1"));
        visitList();
        row("Owen Pratt").click();
        assertThat(heading("Owen Pratt")).isVisible();
    }

    Locator row(String text) {
        return page().locator("vaadin-grid").getByText(text).first();
    }

    Locator tab(String name) {
        return page().getByRole(AriaRole.TAB, new GetByRoleOptions().setName(name));
    }
}
