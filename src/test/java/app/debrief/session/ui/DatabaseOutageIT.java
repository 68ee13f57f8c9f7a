package app.debrief.session.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.debrief.account.AccountFixtures;
import app.debrief.account.OrganizationService;
import app.debrief.account.Role;
import app.debrief.browser.PageTest;
import app.debrief.session.SessionFixtures;
import app.debrief.session.SessionIntake;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.GetByTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** What a person sees and keeps while the database is away. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({AccountFixtures.class, SessionFixtures.class, DatabaseOutageIT.Outage.class})
class DatabaseOutageIT extends PageTest {

    private static final AtomicBoolean DOWN = new AtomicBoolean();

    @Autowired
    AccountFixtures people;

    @Autowired
    OrganizationService organizations;

    @Autowired
    SessionFixtures sessions;

    @Autowired
    SessionIntake intake;

    /** Gives no connection while the database is said to be away, as the pool does when none can be had. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Outage {

        @Bean
        static BeanPostProcessor outage() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource source ? new Interrupted(source) : bean;
                }
            };
        }
    }

    static final class Interrupted extends DelegatingDataSource {

        Interrupted(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (DOWN.get()) {
                throw new SQLTransientConnectionException("No connection is available");
            }
            return super.getConnection();
        }
    }

    @AfterEach
    void theDatabaseIsBack() {
        DOWN.set(false);
    }

    @Test
    void aTypedCommentIsKeptAndSavedWhenTheDatabaseIsBack() {
        var employee = openASession();
        page().getByRole(AriaRole.TAB, named("Comment")).click();
        DOWN.set(true);

        field("Comment").fill("Call back on Monday");

        assertThat(page().getByText("Not saved yet: the database cannot be reached."))
                .isVisible();
        screenshot("outage-comment");
        DOWN.set(false);
        assertThat(page().getByText("Saved", new GetByTextOptions().setExact(true)))
                .isVisible();
        visit("builder/" + employee + "/sessions?columns=started_at,comment");
        assertThat(page().locator("vaadin-grid").getByText("Call back on Monday"))
                .isVisible();
    }

    @Test
    void aListSaysThatItCannotBeShownAndComesBack() {
        openASession();
        DOWN.set(true);

        button("Remove Is Test Live").click();

        assertThat(page().getByText("This list cannot be shown at the moment")).isVisible();
        screenshot("outage-list");
        DOWN.set(false);
        button("Try again").click();
        assertThat(page().getByText("1 session · newest first")).isVisible();
    }

    @Test
    void aPageThatIsOpenedMeanwhileSaysWhatIsWrong() {
        var employee = openASession();
        DOWN.set(true);

        expectProblem("503");
        visit("builder/" + employee + "/sessions");

        assertThat(heading("The database cannot be reached")).isVisible();
        screenshot("outage-page");
        DOWN.set(false);
        assertThat(page().getByText("1 session · newest first")).isVisible();
    }

    /** Signs a builder in and opens a new employee's only session; the employee's name in addresses. */
    private String openASession() {
        var idn = SessionFixtures.name("sofia");
        var scope = sessions.employee(idn);
        people.bySystem(() -> intake.take(
                SessionFixtures.document(idn, "1").startedAt(Instant.now()).build(), null));
        var builder = people.member(
                Role.BUILDER,
                people.bySystem(() -> organizations.find(scope.organizationId()).orElseThrow()));
        visit("login");
        field("E-mail").fill(builder.email());
        field("Password").fill(AccountFixtures.PASSWORD);
        button("Sign in").click();
        page().waitForURL(address -> !address.contains("/login"));
        visit("builder/" + idn + "/sessions");
        page().locator("vaadin-grid").getByText("Owen Pratt").first().click();
        assertThat(heading("Owen Pratt")).isVisible();
        return idn;
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }
}
