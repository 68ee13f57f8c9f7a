package app.debrief.ingestion;

import static app.debrief.ingestion.ImportFixtures.SYSTEM;
import static app.debrief.ingestion.ImportFixtures.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.debrief.common.Actor;
import app.debrief.common.NotAllowedException;
import app.debrief.session.SessionFixtures;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImportRightsTest extends ImportScene {

    @Test
    void aBuilderImportsIntoTheOwnOrganizationsOnly() throws IOException {
        var other = SessionFixtures.name("mia");
        var stranger = sessions.employee(other);
        var builder = builder(7, scope.organizationId());

        var report = imports.run(builder, imports.file(line(idn, "a") + "\n" + line(other, "b")));

        assertThat(report.batch().counts().created()).isEqualTo(1);
        assertThat(imports.rejections(report.batch().id()))
                .containsExactly("2 | employee | There is no AI employee with this IDN.");
        assertThat(stored(stranger)).isZero();
    }

    @Test
    void everyoneSeesTheOwnImportsOnly() throws IOException {
        var builder = builder(7, scope.organizationId());
        var id = imports.run(builder, imports.file(line(idn, "a"))).batch().id();
        var colleague = builder(8, scope.organizationId());

        assertThat(imports.as(builder, () -> service.report(id))).isPresent();
        assertThat(imports.as(colleague, () -> service.report(id))).isEmpty();
        assertThatThrownBy(() -> imports.as(colleague, () -> {
                    service.cancel(id);
                    return true;
                }))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void onlyAdministratorsCreateEmployeesByAnImport() throws IOException {
        var builder = builder(7, scope.organizationId());
        var file = imports.file(line(idn, "a"));
        var employees = imports.file("[]");

        assertThatThrownBy(() -> imports.as(builder, () -> service.start("a", file, employees)))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void whoMayNotImportDiscardsNothing() throws IOException {
        var file = imports.file(line(idn, "a"));
        var nobody = new Actor(9L, "Nobody", null, Map.of(), null, Locale.ENGLISH);

        assertThatThrownBy(() -> imports.as(nobody, () -> {
                    service.discard(file);
                    return true;
                }))
                .isInstanceOf(NotAllowedException.class);
        assertThat(file).exists();
    }

    @Test
    void employeesOfTheSecondFileComeFirst() throws IOException {
        var fresh = SessionFixtures.name("nora");
        var employees = imports.file("""
                [{"idn":"%s","organization":"Org %s","name":"Nora","industry":"RESTAURANT","time_zone":"America/Denver",
                  "currency":"USD","country":"US","open":"09:00","close":"24:00","average_lead_value":"72.00",
                  "conversion_ratio":"0.70","redirection":"OVERFLOW"},
                 {"idn":"%s","organization":"Org %s","name":"Nobody"}]
                """.formatted(fresh, fresh, fresh + "_2", fresh));

        var report = imports.run(imports.job(SYSTEM, imports.file(line(fresh, "a")), employees));

        assertThat(report.batch().counts().created()).isEqualTo(1);
        assertThat(report.batch().rejected()).isEqualTo(1);
        assertThat(imports.rejections(report.batch().id()))
                .singleElement()
                .asString()
                .startsWith("2 | currency");
    }
}
