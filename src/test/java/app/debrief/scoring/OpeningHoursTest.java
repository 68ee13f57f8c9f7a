package app.debrief.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningHoursTest {

    private static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate HOLIDAY = LocalDate.of(2025, 7, 4);

    @ParameterizedTest(name = "{0}", quoteTextArguments = false)
    @CsvSource(delimiter = '|', textBlock = """
            Mon 11:29:59, before opening    | 2025-06-02T18:29:59Z | false | 1.00
            Mon 11:30:00, start inclusive   | 2025-06-02T18:30:00Z | true  | 0.30
            Mon 21:00:00, end exclusive     | 2025-06-03T04:00:00Z | false | 1.00
            Fri 21:30, longer on Fridays    | 2025-06-07T04:30:00Z | true  | 0.30
            Fri 13:00, holiday              | 2025-07-04T20:00:00Z | false | 1.00
            Sun 12:00 PST, clocks went back | 2025-11-02T20:00:00Z | true  | 0.30
            """)
    void theHoursOfARestaurantDecideItsRecognition(String local, Instant start, boolean open, BigDecimal ratio) {
        var inWorkingHours = restaurant().contains(start, LOS_ANGELES);

        assertThat(inWorkingHours).as(local).isEqualTo(open);
        assertThat(Recognition.of(inWorkingHours, Redirection.NON_OVERFLOW, new BigDecimal("0.30"))
                        .ratio())
                .as(local)
                .isEqualByComparingTo(ratio);
    }

    @ParameterizedTest(name = "overnight, {0}: {1}", quoteTextArguments = false)
    @CsvSource({
        "2025-06-06T17:59:59, false",
        "2025-06-06T18:00:00, true",
        "2025-06-06T23:59:59, true",
        "2025-06-07T00:00:00, true",
        "2025-06-07T01:59:59, true",
        "2025-06-07T02:00:00, false",
        "2025-06-06T00:00:00, false",
        "2025-06-08T01:00:00, false"
    })
    void aFridayNightLastsIntoSaturday(LocalDateTime local, boolean open) {
        assertThat(fridayNights(Map.of()).contains(at(local), LOS_ANGELES)).isEqualTo(open);
    }

    @Test
    void aClosedSaturdayLeavesTheNightBeforeItAlone() {
        var hours = fridayNights(Map.of(LocalDate.of(2025, 6, 7), List.of()));

        assertThat(hours.contains(at(LocalDateTime.parse("2025-06-07T01:59:59")), LOS_ANGELES))
                .isTrue();
    }

    @Test
    void aClosedFridayTakesTheNightAfterItAlong() {
        var hours = fridayNights(Map.of(LocalDate.of(2025, 6, 6), List.of()));

        assertThat(hours.contains(at(LocalDateTime.parse("2025-06-06T18:00:00")), LOS_ANGELES))
                .isFalse();
        assertThat(hours.contains(at(LocalDateTime.parse("2025-06-07T00:00:00")), LOS_ANGELES))
                .isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}", quoteTextArguments = false)
    @CsvSource({
        "2025-12-24T09:30:00, false",
        "2025-12-24T10:00:00, true",
        "2025-12-24T12:00:00, false",
        "2025-12-24T14:00:00, true",
        "2025-12-24T16:00:00, false",
        "2025-12-23T10:00:00, false"
    })
    void anExceptionMayOpenADayThatIsClosedOtherwise(LocalDateTime local, boolean open) {
        var christmasEve = List.of(OpeningInterval.parse("10:00", "12:00"), OpeningInterval.parse("14:00", "16:00"));
        var hours = new OpeningHours(Map.of(), Map.of(LocalDate.of(2025, 12, 24), christmasEve));

        assertThat(hours.contains(at(local), LOS_ANGELES)).isEqualTo(open);
    }

    @ParameterizedTest(name = "{0} to {1}, at {2}: {3}", quoteTextArguments = false)
    @CsvSource({
        "09:00, 24:00, 2025-06-02T23:59:59.999, true",
        "09:00, 24:00, 2025-06-03T00:00:00,     false",
        "09:00, 00:00, 2025-06-02T23:59:59.999, true",
        "09:00, 00:00, 2025-06-03T00:00:00,     false",
        "00:00, 24:00, 2025-06-02T00:00:00,     true",
        "00:00, 24:00, 2025-06-02T23:59:59.999, true",
        "00:00, 24:00, 2025-06-03T00:00:00,     false",
        "00:00, 24:00, 2025-06-01T23:59:59.999, false"
    })
    void midnightClosesAtTheEndOfTheDay(String from, String to, LocalDateTime local, boolean open) {
        var hours = new OpeningHours(Map.of(DayOfWeek.MONDAY, List.of(OpeningInterval.parse(from, to))), Map.of());

        assertThat(hours.contains(at(local), LOS_ANGELES)).isEqualTo(open);
    }

    @Test
    void refusesWhatIsNoTimeOfDay() {
        assertThatExceptionOfType(DateTimeParseException.class)
                .isThrownBy(() -> OpeningInterval.parse("24:00", "09:00"));
        assertThatExceptionOfType(DateTimeParseException.class)
                .isThrownBy(() -> OpeningInterval.parse("09:00", "24:01"));
    }

    // Berlin skips 02:00 to 03:00 on 2025-03-30 at 01:00Z and has 02:00 to 03:00 twice on 2025-10-26, from 00:00Z on.
    @ParameterizedTest(name = "{0} to {1}, at {2}: {3}", quoteTextArguments = false)
    @CsvSource({
        "02:30, 08:00, 2025-03-30T00:59:59Z, false",
        "02:30, 08:00, 2025-03-30T01:00:00Z, true",
        "22:00, 02:30, 2025-03-30T00:59:59Z, true",
        "22:00, 02:30, 2025-03-30T01:00:00Z, false",
        "02:10, 02:50, 2025-03-30T01:10:00Z, false",
        "02:30, 08:00, 2025-10-26T00:29:59Z, false",
        "02:30, 08:00, 2025-10-26T00:30:00Z, true",
        "02:30, 08:00, 2025-10-26T01:10:00Z, true",
        "22:00, 02:30, 2025-10-26T00:50:00Z, true",
        "22:00, 02:30, 2025-10-26T01:29:59Z, true",
        "22:00, 02:30, 2025-10-26T01:30:00Z, false"
    })
    void anIntervalStaysInOnePieceWhenTheClocksChange(String from, String to, Instant instant, boolean open) {
        var everyDay = new EnumMap<DayOfWeek, List<OpeningInterval>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            everyDay.put(day, List.of(OpeningInterval.parse(from, to)));
        }

        assertThat(new OpeningHours(everyDay, Map.of()).contains(instant, BERLIN))
                .isEqualTo(open);
    }

    private static OpeningHours restaurant() {
        var weekly = new EnumMap<DayOfWeek, List<OpeningInterval>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            var late = day == DayOfWeek.FRIDAY || day == DayOfWeek.SATURDAY;
            weekly.put(day, List.of(OpeningInterval.parse("11:30", late ? "22:00" : "21:00")));
        }
        return new OpeningHours(weekly, Map.of(HOLIDAY, List.of()));
    }

    private static OpeningHours fridayNights(Map<LocalDate, List<OpeningInterval>> exceptions) {
        return new OpeningHours(Map.of(DayOfWeek.FRIDAY, List.of(OpeningInterval.parse("18:00", "02:00"))), exceptions);
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(LOS_ANGELES).toInstant();
    }
}
