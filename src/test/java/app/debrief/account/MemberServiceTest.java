package app.debrief.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.debrief.common.Access;
import app.debrief.common.Area;
import app.debrief.common.InvalidInputException;
import app.debrief.common.NotAllowedException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@Import(AccountFixtures.class)
@Transactional
class MemberServiceTest {

    @Autowired
    AccountFixtures fixtures;

    @Autowired
    MemberService members;

    @Autowired
    MembershipService memberships;

    @Autowired
    PasswordEncoder encoder;

    Organization bistro;
    Organization clinic;
    Member owner;

    @BeforeEach
    void anOrganizationWithItsOwner() {
        bistro = fixtures.organization();
        clinic = fixtures.organization();
        owner = fixtures.member(Role.OWNER, bistro);
    }

    @Test
    void anOwnerGivesPeopleASignInWithATemporaryPassword() {
        var entered = new NewMember("  New.Person@Bistro.Example", "New Person", AccountFixtures.PASSWORD, true);

        var invited = fixtures.as(owner, () -> members.invite(entered, bistro.id(), Role.VIEWER, true));

        assertThat(invited.email()).isEqualTo("new.person@bistro.example");
        assertThat(invited.passwordTemporary()).isTrue();
        assertThat(encoder.matches(AccountFixtures.PASSWORD, invited.passwordHash()))
                .isTrue();
        assertThat(fixtures.actor(invited).mayAnywhere(Area.PORTAL, Access.READ))
                .as("nothing is allowed before the password is changed")
                .isFalse();
    }

    @Test
    void anAddressHasOneSignInWhateverItsCase() {
        var jonas = fixtures.member(Role.VIEWER, bistro);
        var again =
                new NewMember(jonas.email().toUpperCase(java.util.Locale.ROOT), "X", AccountFixtures.PASSWORD, false);

        refused(
                "email",
                "taken",
                () -> fixtures.bySystem(() -> members.invite(again, clinic.id(), Role.VIEWER, false)));
    }

    @Test
    void anOrganizationHasOneOwnerAndKeepsOne() {
        refused(
                "role",
                "taken",
                () -> fixtures.bySystem(() -> members.invite(fixtures.person(), bistro.id(), Role.OWNER, false)));
        refused(
                "role",
                "owner",
                () -> fixtures.as(owner, () -> memberships.change(owner.id(), bistro.id(), Role.VIEWER, false)));
        refused("role", "owner", () -> fixtures.as(owner, () -> memberships.leave(owner.id(), bistro.id())));
        refused("role", "owner", () -> fixtures.as(owner, () -> members.disable(owner.id())));
    }

    @Test
    void ownershipIsHandedOverInOneStep() {
        var heir = fixtures.member(Role.ACCOUNT_MANAGER, bistro);

        fixtures.as(owner, () -> memberships.handOver(bistro.id(), heir.id()));

        assertThat(role(heir)).isEqualTo(Role.OWNER);
        assertThat(role(owner)).isEqualTo(Role.TECHNICAL_OWNER);
    }

    @Test
    void anOwnerHasNoSayOverPeopleWhoBelongElsewhereToo() {
        var shared = fixtures.member(Role.VIEWER, bistro);
        fixtures.join(shared, clinic, Role.ACCOUNT_MANAGER);

        notAllowed(() -> fixtures.as(owner, () -> members.resetPassword(shared.id(), AccountFixtures.PASSWORD)));
        notAllowed(() -> fixtures.as(owner, () -> members.disable(shared.id())));
        fixtures.as(owner, () -> memberships.change(shared.id(), bistro.id(), Role.ACCOUNT_MANAGER, true));
        fixtures.as(owner, () -> memberships.leave(shared.id(), bistro.id()));
        assertThat(fixtures.actor(shared).organizations()).containsOnlyKeys(clinic.id());
    }

    @Test
    void staffAndAdministratorsAreLeftToAdministrators() {
        var builder = fixtures.member(Role.BUILDER, bistro);
        var administrator = fixtures.member(Role.ADMINISTRATOR, bistro);

        notAllowed(() -> fixtures.as(owner, () -> members.invite(fixtures.person(), bistro.id(), Role.BUILDER, false)));
        notAllowed(() -> fixtures.as(owner, () -> memberships.change(builder.id(), bistro.id(), Role.VIEWER, false)));
        notAllowed(() -> fixtures.as(owner, () -> members.disable(builder.id())));
        notAllowed(() -> fixtures.as(owner, () -> members.disable(administrator.id())));
        notAllowed(() -> fixtures.as(owner, () -> members.setAdministrator(owner.id(), true)));
    }

    @Test
    void aDisabledMemberMayDoNothingAndAnEnabledOneAgain() {
        var jonas = fixtures.member(Role.VIEWER, bistro);

        fixtures.as(owner, () -> members.disable(jonas.id()));
        assertThat(jonas.disabled()).isTrue();

        fixtures.as(owner, () -> members.enable(jonas.id()));
        assertThat(jonas.disabled()).isFalse();
    }

    @Test
    void aResetPasswordIsTemporary() {
        var jonas = fixtures.member(Role.VIEWER, bistro);
        var fresh = TemporaryPassword.generate();

        fixtures.as(owner, () -> members.resetPassword(jonas.id(), fresh));

        assertThat(jonas.passwordTemporary()).isTrue();
        assertThat(encoder.matches(fresh, jonas.passwordHash())).isTrue();
        refused("password", "weak", () -> fixtures.as(owner, () -> members.resetPassword(jonas.id(), "password12345")));
    }

    @Test
    void aRoleThatChangedHoldsAtOnce() {
        var jonas = fixtures.member(Role.VIEWER, bistro);
        assertThat(fixtures.actor(jonas).may(Area.PORTAL, Access.WRITE, bistro.id()))
                .isFalse();

        fixtures.as(owner, () -> memberships.change(jonas.id(), bistro.id(), Role.ACCOUNT_MANAGER, false));

        assertThat(fixtures.actor(jonas).may(Area.PORTAL, Access.WRITE, bistro.id()))
                .isTrue();
    }

    private Role role(Member member) {
        return fixtures.bySystem(() -> members.memberships(member.id()))
                .getFirst()
                .role();
    }

    private static void notAllowed(ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(NotAllowedException.class);
    }

    private static void refused(String field, String reason, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(InvalidInputException.class, refusal -> {
            assertThat(refusal.field()).isEqualTo(field);
            assertThat(refusal.reason()).isEqualTo(reason);
        });
    }
}
