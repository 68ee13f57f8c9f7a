package app.debrief.account.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.debrief.account.AccountFixtures;
import app.debrief.account.ListedMember;
import app.debrief.account.ListedMember_;
import app.debrief.account.Member;
import app.debrief.account.MemberColumns;
import app.debrief.account.MemberListing;
import app.debrief.account.MemberService;
import app.debrief.account.MemberState;
import app.debrief.account.Membership;
import app.debrief.account.Organization;
import app.debrief.account.OrganizationColumns;
import app.debrief.account.OrganizationListing;
import app.debrief.account.OrganizationService;
import app.debrief.account.Role;
import app.debrief.common.NotAllowedException;
import app.debrief.common.OrganizationScope;
import app.debrief.grid.FilterValues;
import app.debrief.grid.OfOrganizations;
import app.debrief.grid.Row;
import app.debrief.grid.TableQuery;
import app.debrief.grid.jpa.Window;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest
@Import(AccountFixtures.class)
@WithMockUser
class AdministrationTest extends SpringBrowserlessTest {

    @Autowired
    AccountFixtures fixtures;

    @Autowired
    OrganizationService organizations;

    @Autowired
    MemberService members;

    @Autowired
    OrganizationListing organizationListing;

    @Autowired
    MemberListing memberListing;

    Organization bistro;
    Member administrator;
    Member owner;
    Member jonas;

    @BeforeEach
    void anOrganizationWithPeople() {
        bistro = fixtures.organization();
        administrator = fixtures.member(Role.ADMINISTRATOR, bistro);
        owner = fixtures.member(Role.OWNER, bistro);
        jonas = fixtures.member(Role.VIEWER, bistro);
    }

    @Test
    void anAdministratorAddsAnOrganization() {
        var idn = "new-" + UUID.randomUUID();
        fixtures.as(administrator, () -> {
            navigate("admin/organizations/new", OrganizationView.class);
            enter("Name", "New Clinic");
            enter("IDN", idn);
            this.<Currency>box("Currency").setValue(Currency.getInstance("EUR"));
            this.<String>box("Country").setValue("DE");
            press("Save");
            assertThat(box("Time zone").isInvalid()).isTrue();
            this.<String>box("Time zone").setValue("Europe/Berlin");
            press("Save");

            assertThat(title()).isEqualTo("New Clinic");
            assertThat(organizations.findByIdn(idn))
                    .get()
                    .extracting(Organization::country)
                    .isEqualTo("DE");
        });
    }

    @Test
    void anOwnerChangesTheOwnOrganizationAndIsToldOfConflicts() {
        fixtures.as(owner, () -> {
            navigate("admin/organizations/" + bistro.id(), OrganizationView.class);
            assertThat(find(TextField.class).withCaption("IDN").single().isReadOnly())
                    .isTrue();
            enter("Name", "Renamed");
            press("Save");
            assertThat(title()).isEqualTo("Renamed");

            var now = organizations.find(bistro.id()).orElseThrow();
            organizations.update(now.id(), now.revision(), bistro.data());
            enter("Name", "Renamed again");
            press("Save");

            assertThat(find(Button.class).withText("Reload").exists()).isTrue();
            assertThat(find(TextField.class).withCaption("Name").single().getValue())
                    .isEqualTo("Renamed again");
        });
    }

    @Test
    void anOwnerGivesSomeoneASignIn() {
        var email = "new-" + UUID.randomUUID() + "@bistro.example";
        fixtures.as(owner, () -> {
            navigate("admin/members/new", NewMemberView.class);
            assertThat(this.<Role>select("Role").getListDataView().getItems())
                    .containsExactly(Role.OWNER, Role.TECHNICAL_OWNER, Role.ACCOUNT_MANAGER, Role.VIEWER);
            enter("Name", "New Person");
            enter("E-mail", "no address");
            press("Create member");
            assertThat(find(TextField.class).withCaption("E-mail").single().isInvalid())
                    .isTrue();
            enter("E-mail", email);
            press("Create member");

            assertThat(title()).isEqualTo("New Person");
            assertThat(members.findByEmail(email))
                    .get()
                    .extracting(Member::passwordTemporary)
                    .isEqualTo(true);
        });
    }

    @Test
    void ofEachMemberRoleAndSignInAreChanged() {
        fixtures.as(owner, () -> {
            navigate("admin/members/" + jonas.id(), MemberView.class);
            this.<Role>select(bistro.name()).setValue(Role.ACCOUNT_MANAGER);
            press("Save");
            press("Disable sign-in");

            assertThat(members.memberships(jonas.id()))
                    .extracting(Membership::role)
                    .containsExactly(Role.ACCOUNT_MANAGER);
            assertThat(members.find(jonas.id()))
                    .get()
                    .extracting(Member::disabled)
                    .isEqualTo(true);
            press("Enable sign-in");
            assertThat(members.find(jonas.id()))
                    .get()
                    .extracting(Member::disabled)
                    .isEqualTo(false);
        });
    }

    @Test
    void theListsShowOnlyWhatIsAdministered() {
        var elsewhere = fixtures.member(Role.VIEWER, fixtures.organization());
        fixtures.join(elsewhere, bistro, Role.ACCOUNT_MANAGER);
        fixtures.as(owner, () -> {
            assertThat(listedMembers())
                    .extracting(row -> row.get(MemberColumns.ROLE), row -> row.get(MemberColumns.STATE))
                    .containsExactlyInAnyOrder(
                            tuple(Role.OWNER, MemberState.ACTIVE),
                            tuple(Role.VIEWER, MemberState.ACTIVE),
                            tuple(Role.ACCOUNT_MANAGER, MemberState.ACTIVE));
            assertThat(listedMembers())
                    .extracting(row -> ListedMember.memberId((Long) row.id()))
                    .containsExactlyInAnyOrder(owner.id(), jonas.id(), elsewhere.id());
            assertThat(listedOrganizations()).singleElement().satisfies(row -> {
                assertThat(row.get(OrganizationColumns.NAME)).isEqualTo(bistro.name());
                assertThat(row.get(OrganizationColumns.CURRENCY)).isEqualTo("USD");
                assertThat(row.get(OrganizationColumns.TIME_ZONE)).isEqualTo("America/Chicago");
            });
        });
        fixtures.as(administrator, () -> assertThat(listedMembers())
                .extracting(row -> ListedMember.memberId((Long) row.id()))
                .contains(administrator.id(), elsewhere.id()));
    }

    @Test
    void noListGoesBeyondTheActorsOrganizations() {
        var everything = new TableQuery<>(
                new OfOrganizations<>(ListedMember_.ORGANIZATION_ID, new OrganizationScope(true, Set.of())),
                FilterValues.<ListedMember>none(),
                MemberColumns.BY_NAME,
                MemberColumns.FOR_ADMINISTRATION.initial(),
                ZoneOffset.UTC);

        assertThatThrownBy(() -> fixtures.as(
                        owner, () -> memberListing.page(everything, Instant.EPOCH, new Window(null, 0, 10, false))))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void whoeverHasNoRightFindsNoPage() {
        fixtures.as(owner, () -> {
            assertThat(navigate(OrganizationsView.class)).isNotNull();
            assertThat(navigate(MembersView.class)).isNotNull();
        });
        for (var path :
                List.of("admin/organizations", "admin/members", "admin/members/new", "admin/members/" + owner.id())) {
            fixtures.as(jonas, () -> assertThatThrownBy(() -> navigate(path, OrganizationsView.class))
                    .as(path)
                    .isNotNull());
        }
    }

    private List<Row> listedMembers() {
        var query = new TableQuery<>(
                memberListing.scope(),
                FilterValues.<ListedMember>none(),
                MemberColumns.BY_NAME,
                MemberColumns.FOR_ADMINISTRATION.initial(),
                ZoneOffset.UTC);
        return memberListing
                .page(query, Instant.EPOCH, new Window(null, 0, 1000, false))
                .rows();
    }

    private List<Row> listedOrganizations() {
        var query = new TableQuery<>(
                organizationListing.scope(),
                FilterValues.<Organization>none(),
                OrganizationColumns.BY_NAME,
                OrganizationColumns.FOR_ADMINISTRATION.initial(),
                ZoneOffset.UTC);
        return organizationListing
                .page(query, Instant.EPOCH, new Window(null, 0, 1000, false))
                .rows();
    }

    private void enter(String caption, String value) {
        test(find(TextField.class).withCaption(caption).single()).setValue(value);
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private String title() {
        return find(H1.class).single().getText();
    }

    @SuppressWarnings("unchecked")
    private <V> ComboBox<V> box(String caption) {
        return (ComboBox<V>) find(ComboBox.class).withCaption(caption).single();
    }

    @SuppressWarnings("unchecked")
    private <V> Select<V> select(String caption) {
        return (Select<V>) find(Select.class).withCaption(caption).single();
    }
}
