package app.debrief.employee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.debrief.account.Role;
import app.debrief.audit.AuditEntry;
import app.debrief.common.InvalidInputException;
import app.debrief.common.NotAllowedException;
import app.debrief.scoring.OpeningInterval;
import app.debrief.scoring.Redirection;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class EmployeeEditorTest extends EmployeeTest {

    @Autowired
    EntityManager database;

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"BUILDER", "OWNER", "TECHNICAL_OWNER", "ACCOUNT_MANAGER"})
    void whoeverHoldsTheRightChangesEmployeesOfTheOwnOrganizationOnly(Role role) {
        var own = organization("Own");
        var other = organization("Other");
        var ownId = employee(own, "own_host");
        var otherId = employee(other, "other_host");
        var actor = member(role, own);

        assertThat(as(actor, () -> editor.update(ownId, 0, valued(perGuest("65")))))
                .isEqualTo(1);
        assertThatThrownBy(() -> as(actor, () -> editor.update(otherId, 0, valued(perGuest("65")))))
                .isInstanceOf(EmployeeNotFoundException.class);
        assertThatThrownBy(() -> as(actor, () -> editor.details(otherId)))
                .isInstanceOf(EmployeeNotFoundException.class);
        assertThatThrownBy(() -> as(
                        actor,
                        () -> editor.create(
                                new NewEmployee(other.id(), "intruder", EmployeeAttributes.of("Eve", CHICAGO)))))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void aViewerNeitherReadsNorChangesEmployees() {
        var own = organization("Own");
        var id = employee(own, "own_host");
        var viewer = member(Role.VIEWER, own);

        assertThatThrownBy(() -> as(viewer, () -> editor.details(id))).isInstanceOf(EmployeeNotFoundException.class);
        assertThatThrownBy(() -> as(viewer, () -> editor.update(id, 0, valued(perGuest("65")))))
                .isInstanceOf(EmployeeNotFoundException.class);
    }

    @Test
    void eachChangedFieldIsLogged() {
        var id = employee(organization("Own"), "own_host");
        as(
                SYSTEM,
                () -> editor.update(
                        id,
                        0,
                        attributes(
                                new ValueAttributes(
                                        null,
                                        new BigDecimal("65"),
                                        "guests",
                                        new BigDecimal("0.9"),
                                        Redirection.OVERFLOW,
                                        null),
                                OpeningTimes.daily(TimesText.interval("09:00-24:00")),
                                List.of("[L] Booking"),
                                InternalContacts.NONE)));

        assertThat(changes(id, "CHANGED"))
                .containsExactlyInAnyOrder(
                        "industry: null > RESTAURANT",
                        "average_bill_amount: null > 65.00",
                        "unit_label: null > guests",
                        "conversion_ratio: null > 0.900000",
                        "redirection: null > OVERFLOW",
                        "opening_hours: null > "
                                + Stream.of(DayOfWeek.values())
                                        .map(day -> day.name().toLowerCase(java.util.Locale.ROOT) + " 09:00-24:00")
                                        .collect(java.util.stream.Collectors.joining("; ")),
                        "intents: null > [L] Booking");
    }

    @Test
    void whatIsSavedUnchangedLeavesNoTrace() {
        var id = employee(organization("Own"), "own_host");
        as(SYSTEM, () -> editor.update(id, 0, valued(perGuest("65"))));

        assertThat(as(SYSTEM, () -> editor.update(id, 1, valued(perGuest("65.00")))))
                .isEqualTo(1);
        assertThat(changes(id, "CHANGED").filter(change -> change.startsWith("average_bill_amount")))
                .hasSize(1);
    }

    @Test
    void aNewEmployeeIsLoggedWithWhatIsKnownOfIt() {
        assertThat(changes(employee(organization("Own"), "own_host"), "CREATED"))
                .contains("name: null > Sofia", "time_zone: null > America/Chicago")
                .noneMatch(change -> change.startsWith("industry"));
    }

    @Test
    void aSecondEditorIsToldOfTheConflict() {
        var id = employee(organization("Own"), "own_host");
        as(SYSTEM, () -> editor.update(id, 0, valued(perGuest("65"))));

        assertThatThrownBy(() -> as(SYSTEM, () -> editor.update(id, 0, valued(perGuest("70")))))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class);
    }

    @Test
    void openingHoursComeBackAsTheyWereEntered() {
        var id = employee(organization("Own"), "own_host");
        var times = new OpeningTimes(
                Map.of(
                        DayOfWeek.MONDAY, TimesText.intervals("09:00-12:00, 13:30-24:00"),
                        DayOfWeek.FRIDAY, TimesText.intervals("18:00-02:00"),
                        DayOfWeek.SUNDAY, TimesText.intervals("00:00-24:00")),
                List.of(
                        new OpeningException(LocalDate.of(2026, 12, 24), "Eve", TimesText.intervals("09:00-12:00")),
                        new OpeningException(LocalDate.of(2026, 12, 25), "Christmas", List.of()),
                        new OpeningException(LocalDate.of(2026, 12, 31), "Party", TimesText.intervals("00:00-24:00"))));

        as(SYSTEM, () -> editor.update(id, 0, open(times)));
        database.flush();
        database.clear();
        var kept = as(SYSTEM, () -> editor.details(id)).attributes().openingTimes();

        assertThat(kept).isEqualTo(times);
        assertThat(kept.hours()).isEqualTo(times.hours());
        assertThat(kept.hours().orElseThrow().exceptions().get(LocalDate.of(2026, 12, 25)))
                .isEmpty();
    }

    @Test
    void anEmployeeWithoutOpeningHoursIsNotClosedButUnknown() {
        var id = employee(organization("Own"), "own_host");

        assertThat(as(SYSTEM, () -> employees.profile(id)).openingHours()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "MONDAY,  '09:00-12:00, 11:59-15:00', 'TUESDAY', ''",
        "FRIDAY,  '18:00-02:00',              'SATURDAY', '01:00-05:00'",
        "SUNDAY,  '18:00-02:00',              'MONDAY',   '01:59-05:00'",
        "MONDAY,  '00:00-24:00, 12:00-13:00', 'TUESDAY', ''",
        "MONDAY,  '10:00-10:00',              'TUESDAY',  '09:00-17:00'",
    })
    void overlappingIntervalsAreRefused(DayOfWeek day, String intervals, DayOfWeek next, String nextIntervals) {
        refused("opening_hours", "hours-overlap", open(week(day, intervals, next, nextIntervals)));
    }

    @ParameterizedTest
    @CsvSource({
        "MONDAY,  '09:00-12:00, 12:00-15:00', 'TUESDAY', ''",
        "FRIDAY,  '18:00-02:00',              'SATURDAY', '02:00-05:00'",
        "SUNDAY,  '18:00-02:00',              'MONDAY',   '02:00-05:00'",
        "SUNDAY,  '00:00-24:00',              'MONDAY',   '00:00-24:00'",
    })
    void intervalsThatTouchAreFine(DayOfWeek day, String intervals, DayOfWeek next, String nextIntervals) {
        var id = employee(organization("Own"), "own_host");

        assertThat(as(SYSTEM, () -> editor.update(id, 0, open(week(day, intervals, next, nextIntervals)))))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource
    void whatCannotBeAcceptedIsNamed(String field, String reason, EmployeeAttributes entered) {
        refused(field, reason, entered);
    }

    static List<Arguments> whatCannotBeAcceptedIsNamed() {
        var christmas = new OpeningException(LocalDate.of(2026, 12, 25), "Christmas", List.of());
        var nine = OpeningTimes.daily(TimesText.interval("09:00-17:00")).weekly();
        return List.of(
                Arguments.of("name", "blank", EmployeeAttributes.of("  ", CHICAGO)),
                Arguments.of("name", "too-long", EmployeeAttributes.of("x".repeat(121), CHICAGO)),
                Arguments.of("time_zone", "unknown", EmployeeAttributes.of("Sofia", java.time.ZoneOffset.ofHours(3))),
                Arguments.of("average_lead_value", "amount-out-of-range", flat("-0.01", "0.5")),
                Arguments.of("average_lead_value", "amount-out-of-range", flat("10000000000", "0.5")),
                Arguments.of("average_lead_value", "too-many-decimals", flat("1.005", "0.5")),
                Arguments.of("conversion_ratio", "ratio-out-of-range", flat("1", "1.01")),
                Arguments.of("conversion_ratio", "ratio-out-of-range", flat("1", "-0.1")),
                Arguments.of("conversion_ratio", "too-many-decimals", flat("1", "0.1234567")),
                Arguments.of("opening_exceptions", "exceptions-without-week", open(times(Map.of(), christmas))),
                Arguments.of("opening_exceptions", "exception-twice", open(times(nine, christmas, christmas))),
                Arguments.of(
                        "opening_exceptions",
                        "hours-overlap",
                        open(times(
                                nine,
                                new OpeningException(
                                        LocalDate.of(2026, 12, 24),
                                        "Eve",
                                        TimesText.intervals("09:00-12:00, 11:00-13:00"))))),
                Arguments.of("intents", "intent-without-name", intents("## **[L]**")),
                Arguments.of("intents", "intent-twice", intents("[L] Booking", "**booking**")),
                Arguments.of("internal_phones", "not-a-phone-number", internal("x", "a@b.example")),
                Arguments.of("internal_emails", "not-an-email-address", internal("+13125550142", "nobody")));
    }

    @ParameterizedTest
    @CsvSource({"'', malformed", "a b, malformed", "unassigned-7, malformed", "TAKEN, taken"})
    void anIdnIsWellFormedAndUnique(String idn, String reason) {
        var own = organization("Own");
        employee(own, "taken");

        assertThatThrownBy(() -> employee(own, idn)).isInstanceOfSatisfying(InvalidInputException.class, refused -> {
            assertThat(refused.field()).isEqualTo("idn");
            assertThat(refused.reason()).isEqualTo(reason);
        });
    }

    private void refused(String field, String reason, EmployeeAttributes entered) {
        var id = employee(organization("Own"), unique());

        assertThatThrownBy(() -> as(SYSTEM, () -> editor.update(id, 0, entered)))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> {
                    assertThat(refused.field()).isEqualTo(field);
                    assertThat(refused.reason()).isEqualTo(reason);
                });
    }

    private Stream<String> changes(long id, String action) {
        return database.createQuery("select a from AuditEntry a where a.subjectId = :id", AuditEntry.class)
                .setParameter("id", String.valueOf(id))
                .getResultStream()
                .filter(row -> row.subjectType().equals("ai_employee")
                        && row.action().name().equals(action))
                .map(row -> row.field() + ": " + row.before() + " > " + row.after());
    }

    private static OpeningTimes week(DayOfWeek day, String intervals, DayOfWeek next, String nextIntervals) {
        return new OpeningTimes(
                Map.of(day, TimesText.intervals(intervals), next, TimesText.intervals(nextIntervals)), List.of());
    }

    private static OpeningTimes times(Map<DayOfWeek, List<OpeningInterval>> week, OpeningException... exceptions) {
        return new OpeningTimes(week, Arrays.asList(exceptions));
    }

    private static EmployeeAttributes flat(String value, @Nullable String ratio) {
        return valued(new ValueAttributes(new BigDecimal(value), null, null, new BigDecimal(ratio), null, null));
    }

    private static EmployeeAttributes intents(String... titles) {
        return attributes(ValueAttributes.NONE, OpeningTimes.NOT_CONFIGURED, List.of(titles), InternalContacts.NONE);
    }

    private static EmployeeAttributes internal(String phone, String email) {
        return attributes(ValueAttributes.NONE, OpeningTimes.NOT_CONFIGURED, List.of(), contacts(phone, email));
    }
}
