package app.debrief.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.debrief.common.Actor;
import app.debrief.common.CurrentActor;
import app.debrief.common.InvalidInputException;
import app.debrief.common.NotAllowedException;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@Transactional
class OrganizationServiceTest {

    static final Actor SYSTEM = Actor.system("test");

    @Autowired
    OrganizationService organizations;

    @Autowired
    CurrentActor actors;

    @Test
    void anAdministratorCreatesAnOrganizationWithItsValuesBroughtIntoForm() {
        var created = as(SYSTEM, () -> organizations.create(data(" Sunrise_Bistro ", " Sunrise Bistro ", "us")));

        assertThat(created.data()).isEqualTo(data("sunrise_bistro", "Sunrise Bistro", "US"));
        assertThat(as(SYSTEM, () -> organizations.findByIdn("SUNRISE_bistro"))).contains(created);
        assertThat(as(SYSTEM, () -> organizations.findByName("Sunrise Bistro"))).contains(created);
    }

    @ParameterizedTest
    @CsvSource({
        "'',             Bistro,  US, idn,     malformed",
        "a b,            Bistro,  US, idn,     malformed",
        "sunrise_bistro, '  ',    US, name,    blank",
        "sunrise_bistro, Bistro,  XX, country, unknown",
        "taken_already,  Bistro,  US, idn,     taken",
    })
    void whatCannotBeAcceptedIsNamed(String idn, String name, String country, String field, String reason) {
        as(SYSTEM, () -> organizations.create(data("taken_already", "First", "US")));

        assertThatThrownBy(() -> as(SYSTEM, () -> organizations.create(data(idn, name, country))))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> {
                    assertThat(refused.field()).isEqualTo(field);
                    assertThat(refused.reason()).isEqualTo(reason);
                });
    }

    @Test
    void anOrganizationIsVisibleOnlyToThoseWithARightInIt() {
        var own = as(SYSTEM, () -> organizations.create(data("own", "Own", "US")));
        var other = as(SYSTEM, () -> organizations.create(data("other", "Other", "US")));
        var viewer = actor(Role.VIEWER, own.id());

        assertThat(as(viewer, () -> organizations.visible())).containsExactly(own);
        assertThat(as(viewer, () -> organizations.find(own.id()))).contains(own);
        assertThat(as(viewer, () -> organizations.find(other.id()))).isEmpty();
        assertThat(as(viewer, () -> organizations.findByIdn("other"))).isEmpty();
    }

    @Test
    void anOwnerChangesTheOwnOrganizationButNotItsIdn() {
        var own = as(SYSTEM, () -> organizations.create(data("own", "Own", "US")));
        var owner = actor(Role.OWNER, own.id());

        as(owner, () -> organizations.update(own.id(), own.revision(), data("own", "Renamed", "DE")));

        assertThat(own.data()).isEqualTo(data("own", "Renamed", "DE"));
        assertThatThrownBy(() -> as(
                        owner, () -> organizations.update(own.id(), own.revision(), data("new_idn", "Renamed", "DE"))))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void aSecondEditorIsToldOfTheConflict() {
        var own = as(SYSTEM, () -> organizations.create(data("own", "Own", "US")));
        var read = own.revision();
        as(SYSTEM, () -> organizations.update(own.id(), read, data("own", "First", "US")));

        assertThatThrownBy(() -> as(SYSTEM, () -> organizations.update(own.id(), read, data("own", "Second", "US"))))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class);
        assertThat(own.name()).isEqualTo("First");
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return actors.actingAs(actor, work);
    }

    private static Actor actor(Role role, long organization) {
        return new Actor(1L, "Test", null, Map.of(organization, role.grant(false)), null, Locale.ENGLISH);
    }

    private static OrganizationData data(String idn, String name, String country) {
        return new OrganizationData(idn, name, Currency.getInstance("USD"), country, ZoneId.of("America/Chicago"));
    }
}
