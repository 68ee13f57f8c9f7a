package app.debrief.scoring;

import static app.debrief.scoring.AsrReason.ASSESSED_NO;
import static app.debrief.scoring.AsrReason.CONVERSION_NOT_SET;
import static app.debrief.scoring.AsrReason.COUNTED;
import static app.debrief.scoring.AsrReason.NOT_AN_OPPORTUNITY;
import static app.debrief.scoring.AsrReason.NOT_ASSESSED;
import static app.debrief.scoring.AsrReason.NOT_A_LEAD;
import static app.debrief.scoring.AsrReason.RECOGNITION_NOT_SET;
import static app.debrief.scoring.AsrReason.TEST;
import static app.debrief.scoring.Assessment.NO;
import static app.debrief.scoring.Assessment.YES_A;
import static app.debrief.scoring.Assessment.YES_B;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class AsrTest {

    record Vector(String id, AsrFactors factors, String amount, AsrReason reason) {

        @Override
        public String toString() {
            return id;
        }
    }

    // id, lead value, opportunity, conversion, auto, human, recognition, test | amount, reason
    static final List<Vector> VECTORS = List.of(
            v("A1 closed", "260", true, "0.90", YES_A, null, "1.0", false, "234.00", COUNTED),
            v("A2 open, 30 % missed", "260", true, "0.90", YES_A, null, "0.30", false, "70.20", COUNTED),
            v("A4 Yes-B", "260", true, "0.90", YES_B, null, "1.0", false, "234.00", COUNTED),
            v("A5 No", "260", true, "0.90", NO, null, "1.0", false, "0.00", ASSESSED_NO),
            v("A6 human wins up", "260", true, "0.90", NO, YES_A, "1.0", false, "234.00", COUNTED),
            v("A7 human wins down", "260", true, "0.90", YES_A, NO, "1.0", false, "0.00", ASSESSED_NO),
            v("A8 unassessed", "260", true, "0.90", null, null, "1.0", false, "0.00", NOT_ASSESSED),
            v("A9 not opportunity", "260", false, "0.90", YES_A, null, "1.0", false, "0.00", NOT_AN_OPPORTUNITY),
            v("A10 test", "260", true, "0.90", YES_A, null, "1.0", true, "0.00", TEST),
            v("A11 not a lead", "0", false, "0.90", YES_A, null, "1.0", false, "0.00", NOT_A_LEAD),
            v("A12 recognition 25", "260", true, "0.90", YES_A, null, "0.25", false, "58.50", COUNTED),
            v("A13 overflow, open", "260", true, "0.90", YES_A, null, "1.0", false, "234.00", COUNTED),
            v("A14 rounding", "1999.99", true, "0.85", YES_B, null, "0.333", false, "566.10", COUNTED),
            v("A15 ten guests", "650", true, "0.90", YES_A, null, "0.30", false, "175.50", COUNTED),
            v("A16 conversion unknown", "260", true, null, YES_A, null, "1.0", false, "0.00", CONVERSION_NOT_SET),
            v("A17 recognition unknown", "260", true, "0.90", YES_A, null, null, false, "0.00", RECOGNITION_NOT_SET));

    @ParameterizedTest(name = "{0}", quoteTextArguments = false)
    @FieldSource("VECTORS")
    void followsTheVector(Vector vector) {
        assertThat(Asr.of(vector.factors)).isEqualTo(new Asr(new BigDecimal(vector.amount), vector.reason));
    }

    @Test
    void a1ToA15AddUpTo1806_30() {
        var sum = VECTORS.stream()
                .filter(vector -> !Set.of("A16 conversion unknown", "A17 recognition unknown")
                        .contains(vector.id))
                .map(vector -> Asr.of(vector.factors).amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(sum).isEqualTo(new BigDecimal("1806.30"));
    }

    @Test
    void a3ADealThatIsAllTheEmployeesSecuresTheExpectedIncome() {
        var expectedIncome = new BigDecimal("260").multiply(new BigDecimal("0.90"));

        assertThat(Asr.of(VECTORS.getFirst().factors).amount()).isEqualByComparingTo(expectedIncome);
    }

    @ParameterizedTest(name = "{0} × {1} × {2} = {3}", quoteTextArguments = false)
    @CsvSource({"10.10, 0.85, 0.5, 4.29", "99.99, 0.35, 0.333, 11.65", "1.01, 0.5, 1, 0.51"})
    void roundsHalfUpOnceAtTheEnd(String value, String conversionRate, String recognition, BigDecimal amount) {
        var factors = factors(value, true, conversionRate, YES_A, null, recognition, false, true);

        assertThat(Asr.of(factors).amount()).isEqualTo(amount);
    }

    @ParameterizedTest(name = "{0}", quoteTextArguments = false)
    @CsvSource(delimiter = '|', nullValues = "–", textBlock = """
            nobody analysed it               | –     | –     | –    | –     | –   | – | false | NOT_ANALYSED
            a test nobody analysed           | –     | –     | –    | –     | –   | – | true  | NOT_ANALYSED
            a lead of unknown opportunity    | true  | –     | 260  | YES_A | 0.9 | 1 | false | NOT_ANALYSED
            a lead of unknown value          | true  | true  | –    | YES_A | 0.9 | 1 | false | NOT_ANALYSED
            a test that is no lead           | false | false | 0.00 | –     | –   | – | true  | TEST
            no lead, whatever else is set    | false | true  | 260  | YES_A | 0.9 | 1 | false | NOT_A_LEAD
            no opportunity, not assessed     | true  | false | 260  | –     | –   | – | false | NOT_AN_OPPORTUNITY
            not assessed, nothing set        | true  | true  | 260  | –     | –   | – | false | NOT_ASSESSED
            assessed No, nothing set         | true  | true  | 260  | NO    | –   | – | false | ASSESSED_NO
            neither rate nor recognition set | true  | true  | 260  | YES_B | –   | – | false | CONVERSION_NOT_SET
            """)
    void tellsTheFirstReasonForNothing(
            String situation,
            @Nullable Boolean lead,
            @Nullable Boolean opportunity,
            @Nullable String value,
            @Nullable Assessment auto,
            @Nullable String conversionRate,
            @Nullable String recognition,
            boolean test,
            AsrReason reason) {
        var factors = factors(value, opportunity, conversionRate, auto, null, recognition, test, lead);

        assertThat(Asr.of(factors)).as(situation).isEqualTo(new Asr(new BigDecimal("0.00"), reason));
    }

    @Test
    void aFactorOfZeroIsCountedAndNotMissing() {
        var factors = factors("0.00", true, "0.90", YES_A, null, "1.0", false, true);

        assertThat(Asr.of(factors)).isEqualTo(new Asr(new BigDecimal("0.00"), COUNTED));
    }

    private static Vector v(
            String id,
            String value,
            boolean opportunity,
            @Nullable String conversionRate,
            @Nullable Assessment auto,
            @Nullable Assessment human,
            @Nullable String recognition,
            boolean test,
            String amount,
            AsrReason reason) {
        var lead = reason != NOT_A_LEAD;
        var factors = factors(value, opportunity, conversionRate, auto, human, recognition, test, lead);
        return new Vector(id, factors, amount, reason);
    }

    private static AsrFactors factors(
            @Nullable String value,
            @Nullable Boolean opportunity,
            @Nullable String conversionRate,
            @Nullable Assessment auto,
            @Nullable Assessment human,
            @Nullable String recognition,
            boolean test,
            @Nullable Boolean lead) {
        return new AsrFactors(
                decimal(value), opportunity, decimal(conversionRate), auto, human, decimal(recognition), test, lead);
    }

    private static @Nullable BigDecimal decimal(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
