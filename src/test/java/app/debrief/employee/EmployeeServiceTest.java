package app.debrief.employee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.debrief.account.OrganizationData;
import app.debrief.account.Role;
import app.debrief.common.Area;
import app.debrief.scoring.IntentTitle;
import app.debrief.scoring.SessionLengthRule;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.transaction.annotation.Transactional;

class EmployeeServiceTest extends EmployeeTest {

    @Test
    @Transactional
    void theSwitcherOffersOnlyEmployeesWhoseSessionsMayBeRead() {
        var own = organization("Own");
        var id = employee(own, "own_host");
        employee(organization("Other"), "other_host");

        var offered = as(member(Role.BUILDER, own), () -> employees.visible());

        assertThat(offered)
                .containsExactly(new EmployeeReference(
                        id, "own_host", "Sofia", own.id(), "Own", null, CHICAGO, Currency.getInstance("USD")));
    }

    @ParameterizedTest
    @CsvSource({
        "BUILDER,         BUILDER, 1",
        "OWNER,           BUILDER, 0",
        "OWNER,           EMPLOYEES, 1",
        "ACCOUNT_MANAGER, EMPLOYEES, 1",
        "VIEWER,          EMPLOYEES, 0",
        "VIEWER,          PORTAL, 1",
    })
    @Transactional
    void whatIsListedFollowsFromTheRightInThatArea(Role role, Area area, int listed) {
        var own = organization("Own");
        employee(own, "own_host");

        assertThat(as(member(role, own), () -> employees.visible(area))).hasSize(listed);
    }

    @Test
    @Transactional
    void anEmployeeOfAnotherOrganizationDoesNotExist() {
        var stranger = member(Role.BUILDER, organization("Own"));
        var id = employee(organization("Other"), "other_host");

        assertThat(as(stranger, () -> employees.findByIdn("other_host"))).isEmpty();
        assertThat(as(stranger, () -> employees.profileByIdn("other_host"))).isEmpty();
        assertThatThrownBy(() -> as(stranger, () -> employees.profile(id)))
                .isInstanceOf(EmployeeNotFoundException.class);
    }

    @Test
    @Transactional
    void anEmployeeIsFoundByItsIdnInAnyCase() {
        var id = employee(organization("Own"), "own_host");

        assertThat(as(SYSTEM, () -> employees.findByIdn(" Own_Host ")))
                .get()
                .extracting(EmployeeReference::id)
                .isEqualTo(id);
    }

    @Test
    @Transactional
    void aProfileHoldsWhatSessionsDependOn() {
        var own = organization("Own");
        var id = employee(own, "own_host");
        as(
                SYSTEM,
                () -> editor.update(
                        id,
                        0,
                        attributes(
                                perGuest("65"),
                                OpeningTimes.daily(TimesText.interval("11:00-23:00")),
                                List.of("## **[L] Appointment Request**", "## **[T] Cancellation**"),
                                contacts("(312) 555-0142", "Test@Example.com"))));

        var profile = as(SYSTEM, () -> employees.profile(id));

        assertThat(profile.country()).isEqualTo("US");
        assertThat(profile.currency()).isEqualTo(Currency.getInstance("USD"));
        assertThat(profile.openingHours()).isNotNull();
        assertThat(profile.value().averageBillAmount()).isEqualTo("65.00");
        assertThat(profile.sessionLength()).isEqualTo(SessionLengthRule.DEFAULT);
        assertThat(profile.intents())
                .containsExactlyInAnyOrder(
                        new IntentTitle("Appointment Request", true, false),
                        new IntentTitle("Cancellation", false, true));
        assertThat(profile.isTest("+13125550142", null, null)).isTrue();
        assertThat(profile.isTest("+13125550143", "TEST@example.com", null)).isTrue();
        assertThat(profile.isTest("+13125550143", null, "sandbox/web")).isTrue();
        assertThat(profile.isTest("+13125550143", "guest@example.com", "twilio/voice"))
                .isFalse();
        assertThat(profile.isTest(null, null, null)).isFalse();
    }

    @Test
    @Transactional
    void aProfileFollowsEachChangeOfTheEmployeeAndItsOrganization() {
        var own = organization("Own");
        var id = employee(own, "own_host");
        assertThat(as(SYSTEM, () -> employees.profile(id)).value()).isEqualTo(ValueAttributes.NONE);

        as(SYSTEM, () -> editor.update(id, 0, valued(perGuest("65"))));
        assertThat(as(SYSTEM, () -> employees.profile(id)).value().averageBillAmount())
                .isEqualByComparingTo(new BigDecimal(65));

        as(
                SYSTEM,
                () -> organizations.update(
                        own.id(),
                        own.revision(),
                        new OrganizationData(own.idn(), "Own", Currency.getInstance("EUR"), "DE", CHICAGO)));
        assertThat(as(SYSTEM, () -> employees.profile(id)).country()).isEqualTo("DE");
    }

    @Test
    void anUnchangedProfileIsReadOnce() {
        var id = employee(organization("Own"), unique());

        assertThat(as(SYSTEM, () -> employees.profile(id))).isSameAs(as(SYSTEM, () -> employees.profile(id)));
    }

    @Test
    void anOrganizationHasOneUnassignedEmployeeHoweverManySessionsNeedItAtOnce() {
        var own = organization("Own");
        try (var threads = Executors.newFixedThreadPool(4)) {
            var asked = IntStream.range(0, 4)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> as(SYSTEM, () -> employees.unassignedOf(own.id())), threads))
                    .toList();

            assertThat(asked.stream()
                            .map(CompletableFuture::join)
                            .map(EmployeeProfile::id)
                            .distinct())
                    .hasSize(1);
        }
        assertThat(as(SYSTEM, () -> employees.unassignedOf(own.id())).unassigned())
                .isTrue();
    }
}
