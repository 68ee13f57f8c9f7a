package app.debrief.grid.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.debrief.grid.Total;
import app.debrief.grid.filter.MomentRange;
import app.sample.Grade;
import app.sample.Visits;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueTextTest {

    final ValueText texts = Texts.english();

    @ParameterizedTest
    @CsvSource({
        "2026-11-21T03:47:00Z, 'Nov 20, 21:47'",
        "2026-01-01T05:59:00Z, 'Dec 31, 2025, 23:59'",
        "2026-01-01T06:00:00Z, 'Jan 1, 00:00'",
        "2025-07-04T12:05:00Z, 'Jul 4, 2025, 07:05'",
    })
    void anInstantIsShownInTheReadersZoneWithTheYearOnlyIfItIsAnother(Instant instant, String text) {
        assertThat(texts.cell(Visits.AT, instant)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0,           0.00,         $0.00",
        "70.2,        70.20,        $70.20",
        "8412.60,     '8,412.60',   '$8,412.60'",
        "-3.5,        -3.50,        -$3.50",
    })
    void anAmountHasTwoDecimalsAndItsCurrencyOnlyWhereItStandsAlone(BigDecimal amount, String cell, String alone) {
        assertThat(texts.cell(Visits.PRICE, amount)).isEqualTo(cell);
        assertThat(texts.value(Visits.PRICE, amount)).isEqualTo(alone);
    }

    @ParameterizedTest
    @CsvSource({
        "0,        0",
        "0.92,     92",
        "0.9,      90",
        "0.3333,   33.33",
        "0.666667, 66.67",
        "1.000000, 100",
    })
    void aRatioIsShownAsPercentWithAtMostTwoDecimals(BigDecimal ratio, String percent) {
        assertThat(texts.cell(Visits.SHARE, ratio)).isEqualTo(percent + "\u00a0%");
    }

    @Test
    void otherKindsOfValuesHaveTheirWords() {
        assertThat(texts.cell(Visits.GRADE, Grade.FAIR)).isEqualTo("Fair");
        assertThat(texts.cell(Visits.STARS, 3)).isEqualTo("3 of 5");
        assertThat(texts.cell(Visits.MEMBER, true)).isEqualTo("Yes");
        assertThat(texts.cell(Visits.MEMBER, false)).isEqualTo("No");
        assertThat(texts.cell(Visits.TEST, true)).isEqualTo("Test");
        assertThat(texts.cell(Visits.STEPS, 12_345L)).isEqualTo("12,345");
        assertThat(texts.cell(Visits.TAGS, List.of("early", "group"))).isEqualTo("early, group");
    }

    @Test
    void anAbsentValueIsNamedAsTheColumnSays() {
        assertThat(texts.value(Visits.VISITOR, (String) null)).isEqualTo("User");
        assertThat(texts.value(Visits.GRADE, (Grade) null)).isEqualTo("Not graded");
        assertThat(texts.value(Visits.PRICE, (BigDecimal) null)).isEqualTo("—");
    }

    @Test
    void aHeaderIsTheShortLabelWithTheUnit() {
        assertThat(texts.header(Visits.GRADE)).isEqualTo("Grade");
        assertThat(texts.label(Visits.GRADE)).isEqualTo("Grade of the visit");
        assertThat(texts.header(Visits.STEPS)).isEqualTo("Steps");
        assertThat(texts.header(Visits.PRICE)).isEqualTo("Price, USD");
    }

    @Test
    void anotherLocaleWritesNumbersAndDatesItsWay() {
        var german = Texts.in(Locale.GERMAN);

        assertThat(german.cell(Visits.PRICE, new BigDecimal("8412.6"))).isEqualTo("8.412,60");
        assertThat(german.cell(Visits.AT, Instant.parse("2026-11-21T03:47:00Z")))
                .contains("20.", "21:47");
    }

    @Test
    void rowsAreCountedInTheWordsOfTheTable() {
        assertThat(texts.rows("visit", new Total(1, true))).isEqualTo("1 visit");
        assertThat(texts.rows("visit", new Total(0, true))).isEqualTo("0 visits");
        assertThat(texts.rows("visit", new Total(10_000, false))).isEqualTo("10,000+ visits");
        assertThat(texts.rows("unheard", new Total(2, true))).isEqualTo("2 rows");
    }

    @Test
    void aRangeIsSaidInWords() {
        var words = new FilterText(texts);
        var from = LocalDateTime.of(2026, 11, 14, 0, 0);

        assertThat(words.range(MomentRange.Last.LAST_7_DAYS)).isEqualTo("Last 7 days");
        assertThat(words.range(new MomentRange.Between(from, from.plusDays(7))))
                .isEqualTo("Nov 14, 00:00 – Nov 21, 00:00");
        assertThat(words.range(new MomentRange.Between(from, null))).isEqualTo("since Nov 14, 00:00");
        assertThat(words.range(new MomentRange.Between(null, from))).isEqualTo("until Nov 14, 00:00");
    }
}
