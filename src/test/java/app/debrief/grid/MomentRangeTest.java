package app.debrief.grid;

import static org.assertj.core.api.Assertions.assertThat;

import app.debrief.common.TimeRange;
import app.debrief.grid.filter.MomentRange;
import app.debrief.grid.filter.MomentRange.Between;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentRangeTest {

    private static final Instant NOW = Instant.parse("2025-06-30T12:00:00Z");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "E1 last 24 hours, last-24-hours, 2025-06-29T12:00:00Z, 2025-06-30T12:00:00Z",
        "E2 last 7 days, last-7-days, 2025-06-23T12:00:00Z, 2025-06-30T12:00:00Z",
        "E2 last 30 days, last-30-days, 2025-05-31T12:00:00Z, 2025-06-30T12:00:00Z",
        "E3 dates include their last day, 2025-06-01..2025-06-30, 2025-05-31T22:00:00Z, 2025-06-30T22:00:00Z",
        "E16 a skipped time moves behind the gap, 2025-03-30T02:30..2025-03-31, 2025-03-30T01:30:00Z, 2025-03-31T22:00:00Z",
        "E17 a doubled end is the later one, 2025-10-26..2025-10-26T02:30, 2025-10-25T22:00:00Z, 2025-10-26T01:30:00Z",
        "a doubled beginning is the earlier one, 2025-10-26T02:30..2025-10-27, 2025-10-26T00:30:00Z, 2025-10-27T23:00:00Z"
    })
    void aRangeBecomesInstantsWhenItIsAsked(String name, String parameter, Instant from, Instant to) {
        assertThat(MomentRange.parse(parameter).orElseThrow().resolve(NOW, PARIS))
                .isEqualTo(new TimeRange(from, to));
    }

    @Test
    void aSkippedTimeIsNoticedWithTheOneMeant() {
        var range = (Between) MomentRange.parse("2025-03-30T02:30..2025-03-31").orElseThrow();
        assertThat(range.skipped(PARIS))
                .containsExactly(new MomentRange.Skipped(
                        LocalDateTime.of(2025, 3, 30, 2, 30), LocalDateTime.of(2025, 3, 30, 3, 30)));
        assertThat(range.skipped(ZoneId.of("America/Chicago"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"last-7-days", "2025-06-01T00:00..2025-07-01T00:00", "2025-06-01T09:30..", "..2025-06-01T09:30"})
    void theFormInAnAddressReadsBack(String parameter) {
        assertThat(MomentRange.parse(parameter).orElseThrow().parameter()).isEqualTo(parameter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "yesterday", "2025-02-30..", "2025-06-02..2025-06-01", "2025-06-01", "1..2..3"})
    void whatMeansNothingIsRefused(String parameter) {
        assertThat(MomentRange.parse(parameter)).isEmpty();
    }
}
