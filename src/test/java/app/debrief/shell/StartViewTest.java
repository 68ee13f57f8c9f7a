package app.debrief.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.debrief.account.AccountFixtures;
import app.debrief.account.Member;
import app.debrief.account.Role;
import app.debrief.account.SignedInMember;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest
@Import(AccountFixtures.class)
@WithMockUser
class StartViewTest extends SpringBrowserlessTest {

    @Autowired
    AccountFixtures people;

    @Autowired
    Screens screens;

    @Test
    void anOwnerGetsToTheFirstScreenOfTheNavigation() {
        var owner = people.member(Role.OWNER, people.organization());

        signedIn(owner);

        UI.getCurrent().navigate("");

        assertThat(screens.open()).isNotEmpty();
        assertThat(UI.getCurrent().getActiveViewLocation().getPath())
                .isEqualTo(screens.open().getFirst().href());
    }

    @Test
    void whoHasNoScreenIsToldSo() {
        var viewer = people.member(Role.VIEWER, people.organization());

        signedIn(viewer);

        UI.getCurrent().navigate("");

        assertThat(screens.open()).isEmpty();
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("There is nothing here for your role yet");
    }

    @Test
    void aBuilderWithoutEmployeesIsToldWhatIsMissing() {
        var builder = people.member(Role.BUILDER, people.organization());

        signedIn(builder);

        UI.getCurrent().navigate("");

        assertThat(getCurrentView()).isInstanceOf(StartView.class);
    }

    private static void signedIn(Member member) {
        TestSecurityContextHolder.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(new SignedInMember(member.id()), null, List.of()));
    }
}
