package app.debrief.employee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.debrief.account.Role;
import app.debrief.common.Area;
import app.debrief.common.InvalidInputException;
import app.debrief.common.NotAllowedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class EmployeeDefinitionsTest extends EmployeeTest {

    static final String SALON = """
            {"idn": "curl_test", "currency": "USD", "country": "US", "organization": "Curl & Co. Tésts", "name": "Ivy",
             "industry": "BEAUTY", "time_zone": "America/Los_Angeles", "open": "09:00", "close": "24:00",
             "average_lead_value": "72.00", "conversion_ratio": 0.70, "redirection": "OVERFLOW"}""";

    @Autowired
    EmployeeDefinitions definitions;

    @Test
    void aDefinitionCreatesTheEmployeeAndItsOrganization() {
        var report = apply("[" + SALON + "]");

        assertThat(report)
                .isEqualTo(
                        new DefinitionReport(List.of("Curl & Co. Tésts"), List.of("curl_test"), List.of(), List.of()));
        var organization =
                as(SYSTEM, () -> organizations.findByIdn("curl_co_tests")).orElseThrow();
        var profile = as(SYSTEM, () -> employees.profileByIdn("curl_test")).orElseThrow();
        assertThat(profile.organizationId()).isEqualTo(organization.id());
        assertThat(profile.value().averageLeadValue()).isEqualTo("72.00");
        assertThat(profile.value().conversionRatio()).isEqualByComparingTo("0.7");
        assertThat(as(SYSTEM, () -> editor.details(profile.id())).attributes().openingTimes())
                .isEqualTo(OpeningTimes.daily(TimesText.interval("09:00-24:00")));
    }

    @Test
    void theSameDefinitionsAgainChangeNothing() {
        apply("[" + SALON + "]");
        var before = as(SYSTEM, () -> employees.findByIdn("curl_test")).orElseThrow();

        var report = apply("[" + SALON.replace("Ivy", "Another") + "]");

        assertThat(report).isEqualTo(new DefinitionReport(List.of(), List.of(), List.of("curl_test"), List.of()));
        assertThat(as(SYSTEM, () -> employees.findByIdn("curl_test"))).contains(before);
    }

    @Test
    void weeklyHoursExceptionsIntentsAndInternalContactsMayBeGiven() {
        var report = apply("[" + SALON.replace("\"open\": \"09:00\", \"close\": \"24:00\"", """
                "weekly_hours": {"friday": ["18:00-02:00"], "sunday": []},
                "exceptions": [{"date": "2026-12-25", "name": "Christmas", "hours": []}],
                "intents": ["[L] Booking"], "internal_phones": ["(312) 555-0142"], "internal_emails": ["A@b.example"]
                """) + "]");

        assertThat(report.problems()).isEmpty();
        var attributes = as(
                        SYSTEM,
                        () -> editor.details(
                                employees.findByIdn("curl_test").orElseThrow().id()))
                .attributes();
        assertThat(attributes.openingTimes().weekly()).containsOnlyKeys(DayOfWeek.FRIDAY);
        assertThat(attributes.openingTimes().exceptions()).hasSize(1);
        assertThat(attributes.intents()).containsExactly("[L] Booking");
        assertThat(attributes.internalContacts()).isEqualTo(contacts("+13125550142", "a@b.example"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "America/Los_Angeles | Mars/Olympus    | time_zone          | unknown",
                "USD                 | BUCKS           | currency           | unreadable",
                "\"US\"              | \"QQ\"          | country            | unknown",
                "24:00               | 25:00           | close              | unreadable",
                "09:00               | nine            | open               | unreadable",
                "72.00               | many            | average_lead_value | unreadable",
                "72.00               | -1              | average_lead_value | amount-out-of-range",
                "0.70                | 70              | conversion_ratio   | ratio-out-of-range",
                "OVERFLOW            | SOMETIMES       | redirection        | unreadable",
                "curl_test           | curl test       | idn                | malformed",
                "Ivy                 | ''              | name               | blank",
                "redirection         | redirektion     | redirektion        | unknown-member",
            })
    void whatCannotBeReadIsNamedByMemberAndValueAndCostsNoOtherDefinition(
            String text, String instead, String member, String reason) {
        var broken = SALON.replace(text, instead.equals("''") ? "" : instead);
        var good = SALON.replace("curl_test", "good_one").replace("Curl & Co. Tésts", "Good");

        var report = apply("[" + broken + "," + good + "]");

        assertThat(report.createdEmployees()).containsExactly("good_one");
        assertThat(report.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.position()).isEqualTo(1);
            assertThat(problem.member()).isEqualTo(member);
            assertThat(problem.reason()).isEqualTo(reason);
        });
        assertThat(as(SYSTEM, () -> organizations.findByIdn("curl_co_tests"))).isEmpty();
    }

    @Test
    void aProblemShowsTheValue() {
        var report = apply("[" + SALON.replace("America/Los_Angeles", "Mars/Olympus") + "]");

        assertThat(report.problems())
                .containsExactly(new DefinitionProblem(
                        1, "curl_test", "time_zone", "Mars/Olympus", "unknown", List.of("Mars/Olympus")));
    }

    @Test
    void anIdnOfAnotherOrganizationIsRefused() {
        employee(organization("Own"), "curl_test");

        assertThat(apply("[" + SALON + "]").problems())
                .extracting(DefinitionProblem::member, DefinitionProblem::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("organization", "other-organization"));
    }

    @Test
    void onlyAdministratorsAndTheSystemDefineEmployees() {
        var builder = member(Role.BUILDER, organization("Own"));

        assertThatThrownBy(() -> as(builder, () -> definitions.apply(read("[" + SALON + "]"))))
                .isInstanceOf(NotAllowedException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[{\"idn\": \"a\" | file", "no json | file", "[{\"weekly_hours\": 7}] | weekly_hours"})
    void aFileThatIsNoJsonOfThisShapeIsRefused(String json, String place) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.field())
                        .contains(place));
    }

    @Test
    @EnabledIfSystemProperty(named = "corpus", matches = ".+")
    void theEmployeesOfRealConversationsAreTaken() throws IOException {
        try (var file = Files.newInputStream(Path.of(System.getProperty("corpus"), "employees.json"))) {
            var report = as(SYSTEM, () -> definitions.apply(definitions.read(file)));

            assertThat(report.problems()).isEmpty();
            assertThat(report.createdEmployees().size() + report.untouched().size())
                    .isEqualTo(7);
            assertThat(as(SYSTEM, () -> employees.visible(Area.BUILDER)))
                    .extracting(EmployeeReference::idn)
                    .contains("harbor_host", "curl_salon");
        }
    }

    private DefinitionReport apply(String json) {
        return as(SYSTEM, () -> definitions.apply(read(json)));
    }

    private List<EmployeeDefinition> read(String json) {
        return definitions.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
