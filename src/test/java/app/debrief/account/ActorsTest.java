package app.debrief.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.debrief.common.Access;
import app.debrief.common.Actor;
import app.debrief.common.Area;
import app.debrief.common.CurrentActor;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@Import(AccountFixtures.class)
@Transactional
class ActorsTest {

    @Autowired
    AccountFixtures fixtures;

    @Autowired
    MemberService members;

    @Autowired
    OwnAccount account;

    @Autowired
    CurrentActor actors;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void nobodyActsWithoutSignIn() {
        assertThatThrownBy(actors::get).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theSignedInPersonActsWithTheRightsOfEachOrganization() {
        var bistro = fixtures.organization();
        var clinic = fixtures.organization();
        var member = fixtures.member(Role.BUILDER, bistro);
        fixtures.join(member, clinic, Role.VIEWER);
        signIn(member);

        var actor = actors.get();

        assertThat(actor.memberId()).isEqualTo(member.id());
        assertThat(actor.may(Area.BUILDER, Access.WRITE, bistro.id())).isTrue();
        assertThat(actor.may(Area.BUILDER, Access.WRITE, clinic.id())).isFalse();
        assertThat(actor.organizations().get(clinic.id()))
                .satisfies(grant -> assertThat(grant.masked()).isTrue());
        assertThat(actor.mayEverywhere(Area.BUILDER, Access.READ)).isFalse();
    }

    @Test
    void whoeverIsDisabledActsNoMore() {
        var member = fixtures.member(Role.VIEWER, fixtures.organization());
        signIn(member);
        assertThat(actors.get().mayAnywhere(Area.PORTAL, Access.READ)).isTrue();

        fixtures.bySystem(() -> {
            members.disable(member.id());
            return member;
        });

        assertThatThrownBy(actors::get).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aTemporaryPasswordGivesNoRightUntilItIsChanged() {
        var administrator = fixtures.member(Role.ADMINISTRATOR, fixtures.organization());
        fixtures.bySystem(() -> {
            members.resetPassword(administrator.id(), "sawdust orbit kettle plum");
            return administrator;
        });
        signIn(administrator);
        assertThat(actors.get().mayAnywhere(Area.ORGANIZATIONS, Access.READ)).isFalse();

        account.changePassword("sawdust orbit kettle plum", "umbrella quartz bicycle moth");

        assertThat(actors.get().mayEverywhere(Area.ORGANIZATIONS, Access.WRITE)).isTrue();
    }

    @Test
    void backgroundWorkActsAsSomeoneElseAndTheFormerActorReturns() {
        signIn(fixtures.member(Role.VIEWER, fixtures.organization()));
        var before = actors.get();

        var during = actors.actingAs(Actor.system("import"), actors::get);

        assertThat(during.name()).isEqualTo("import");
        assertThat(actors.get()).isEqualTo(before);
    }

    private static void signIn(Member member) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        new SignedInMember(member.id()), null, List.of()));
    }
}
