package app.debrief.employee.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.debrief.account.MemberService;
import app.debrief.account.NewMember;
import app.debrief.account.Organization;
import app.debrief.account.OrganizationData;
import app.debrief.account.OrganizationService;
import app.debrief.account.Role;
import app.debrief.account.SignedInMember;
import app.debrief.common.Actor;
import app.debrief.common.CurrentActor;
import app.debrief.employee.EmployeeAttributes;
import app.debrief.employee.EmployeeColumns;
import app.debrief.employee.EmployeeEditor;
import app.debrief.employee.EmployeeService;
import app.debrief.employee.NewEmployee;
import app.debrief.employee.OpeningTimes;
import app.debrief.employee.TimesText;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest
@WithMockUser
class EmployeeViewTest extends SpringBrowserlessTest {

    static final Actor SYSTEM = Actor.system("test");
    static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    @Autowired
    EmployeeService employees;

    @Autowired
    EmployeeEditor editor;

    @Autowired
    OrganizationService organizations;

    @Autowired
    MemberService members;

    @Autowired
    CurrentActor actors;

    Organization own;
    Actor owner;
    String idn;

    @BeforeEach
    void anOrganization() {
        idn = "x" + UUID.randomUUID();
        own = as(
                SYSTEM,
                () -> organizations.create(
                        new OrganizationData(idn, "Own", Currency.getInstance("USD"), "US", CHICAGO)));
        var signedIn = as(
                SYSTEM,
                () -> members.invite(
                        new NewMember(idn + "@own.example", "Olivia", "correct-horse-battery-7", false),
                        own.id(),
                        Role.OWNER,
                        false));
        owner = new Actor(
                signedIn.id(), "Olivia", null, Map.of(own.id(), Role.OWNER.grant(false)), null, Locale.ENGLISH);
        TestSecurityContextHolder.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(new SignedInMember(signedIn.id()), null, List.of()));
    }

    @Test
    void anEmployeeIsAddedWithItsAttributes() {
        as(owner, () -> {
            navigate("admin/employees/new", EmployeeView.class);
            test(find(TextField.class).withCaption("IDN").single()).setValue(idn);
            test(find(TextField.class).withCaption("Name").single()).setValue("Sofia");
            find(BigDecimalField.class).withCaption("Conversion Ratio").single().setValue(new BigDecimal("90"));
            test(find(TextField.class).withCaption("Friday").single()).setValue("18:00-02:00");
            test(find(TextArea.class).withCaption("Intent titles").single()).setValue("[L] Booking\n[T] Cancellation");
            test(find(Button.class).withText("Save").single()).click();

            assertThat(getCurrentView()).isInstanceOf(EmployeeView.class);
            assertThat(find(H1.class).single().getText()).isEqualTo("Sofia");
            return null;
        });

        var profile = as(SYSTEM, () -> employees.profileByIdn(idn)).orElseThrow();
        assertThat(profile.organizationId()).isEqualTo(own.id());
        assertThat(profile.zone()).isEqualTo(CHICAGO);
        assertThat(profile.value().conversionRatio()).isEqualByComparingTo("0.9");
        assertThat(profile.intents()).hasSize(2);
        assertThat(as(SYSTEM, () -> editor.details(profile.id()))
                        .attributes()
                        .openingTimes()
                        .on(DayOfWeek.FRIDAY))
                .containsExactly(TimesText.interval("18:00-02:00"));
    }

    @Test
    void anExceptionIsAddedAndRemoved() {
        var id = sofia();
        as(owner, () -> {
            open(id);
            test(find(TextField.class).withCaption("Monday").single()).setValue("09:00-17:00");
            test(find(Button.class).withText("Copy Monday to every day").single())
                    .click();
            test(find(Button.class).withText("Add an exception").single()).click();
            find(DatePicker.class).single().setValue(LocalDate.of(2026, 12, 25));
            test(find(TextField.class, find(ExceptionRow.class).single())
                            .withCaption("Name")
                            .single())
                    .setValue("Christmas");
            test(find(Button.class).withText("Save").single()).click();
            assertThat(times(id).weekly()).hasSize(7);
            assertThat(times(id).exceptions()).singleElement().satisfies(exception -> assertThat(exception.intervals())
                    .isEmpty());

            test(find(Button.class).withAriaLabel("Remove this exception").single())
                    .click();
            test(find(Button.class).withText("Save").single()).click();
            assertThat(times(id).exceptions()).isEmpty();
            return null;
        });
    }

    @Test
    void whatIsRefusedIsSaidAtItsFieldAndKept() {
        var id = sofia();
        as(owner, () -> {
            open(id);
            test(find(TextField.class).withCaption("Monday").single()).setValue("09:00-12:00, 11:00-13:00");
            test(find(Button.class).withText("Save").single()).click();

            var week = find(CustomField.class).withCaption("Week").single();
            assertThat(week.isInvalid()).isTrue();
            assertThat(week.getErrorMessage()).isEqualTo("09:00-12:00 and 11:00-13:00 overlap.");
            assertThat(find(TextField.class).withCaption("Monday").single().getValue())
                    .isEqualTo("09:00-12:00, 11:00-13:00");
            assertThat(times(id).configured()).isFalse();
            return null;
        });
    }

    @Test
    void aSecondEditorIsToldOfTheConflictAndLosesNothing() {
        var id = sofia();
        as(owner, () -> {
            open(id);
            editor.update(id, 0, EmployeeAttributes.of("Renamed", CHICAGO));
            test(find(TextField.class).withCaption("Industry").single()).setValue("HOTEL");
            test(find(Button.class).withText("Save").single()).click();

            assertThat(find(Button.class).withText("Reload").exists()).isTrue();
            assertThat(find(TextField.class).withCaption("Industry").single().getValue())
                    .isEqualTo("HOTEL");
            assertThat(editor.details(id).attributes().industry()).isNull();
            return null;
        });
    }

    @Test
    void onlyOrganizationsInWhichTheRightIsHeldAreOffered() {
        as(
                SYSTEM,
                () -> organizations.create(new OrganizationData(
                        "y" + idn.substring(1), "Other", Currency.getInstance("USD"), "US", CHICAGO)));
        as(owner, () -> {
            navigate("admin/employees/new", EmployeeView.class);

            ComboBox<?> offered =
                    find(ComboBox.class).withCaption("Organization").single();
            assertThat(offered.getListDataView().getItems().count()).isEqualTo(1);
            return null;
        });
    }

    @Test
    void theListOpensAnEmployeeOfTheOwnOrganization() {
        sofia();
        as(owner, () -> {
            navigate(EmployeesView.class);

            assertThat(find(H1.class).single().getText()).isEqualTo("AI employees");
            assertThat(find(Button.class).withText("New AI employee").exists()).isTrue();
            assertThat(EmployeeColumns.FOR_ADMINISTRATION.initial()).hasSize(6);
            return null;
        });
    }

    @Test
    void anEmployeeOfAnotherOrganizationIsNotFound() {
        var id = sofia();
        var stranger = new Actor(2L, "Stranger", null, Map.of(), null, Locale.ENGLISH);

        assertThatThrownBy(() -> as(stranger, () -> open(id))).isNotNull();
        assertThatThrownBy(() -> as(stranger, () -> navigate(EmployeesView.class)))
                .isNotNull();
        assertThat(as(owner, () -> open(id))).isNotNull();
    }

    private long sofia() {
        return as(SYSTEM, () -> editor.create(new NewEmployee(own.id(), idn, EmployeeAttributes.of("Sofia", CHICAGO))));
    }

    private EmployeeView open(long id) {
        return navigate("admin/employees/" + id, EmployeeView.class);
    }

    private OpeningTimes times(long id) {
        return editor.details(id).attributes().openingTimes();
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return actors.actingAs(actor, work);
    }
}
