package app.debrief.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.debrief.account.Role;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DemoSignInIT extends BrowserTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleHasADemoSignInThatWorks(Role role) {
        signIn(role);
    }

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "1440, DARK", "360, LIGHT", "360, DARK"})
    void theSignInPageHasNoBarriersAndFitsItsWidth(int width, ColorScheme scheme) {
        view(width, scheme);
        visit("login");
        assertThat(field("E-mail")).isVisible();

        screenshot("login-" + width + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT));
        axe();
        fitsItsWidth();
    }

    @Test
    void aDemoSignInFillsTheForm() {
        visit("login");
        button("mara@debrief.example").click();

        assertThat(field("E-mail")).hasValue("mara@debrief.example");
        assertThat(field("Password")).not().hasValue("");
    }

    @Test
    void aPageBehindTheSignInAsksForIt() {
        visit("admin/employees");
        assertThat(heading("Sign in")).isVisible();
    }
}
