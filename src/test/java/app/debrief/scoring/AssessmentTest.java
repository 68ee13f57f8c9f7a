package app.debrief.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentTest {

    @ParameterizedTest(name = "auto {0}, human {1}: {2}", quoteTextArguments = false)
    @CsvSource(nullValues = "–", textBlock = """
            –,     –,     –
            YES_B, –,     YES_B
            –,     NO,    NO
            NO,    YES_A, YES_A
            YES_A, NO,    NO
            """)
    void aPersonsVerdictOutranksTheAutomaticOne(
            @Nullable Assessment auto, @Nullable Assessment human, @Nullable Assessment effective) {
        assertThat(Assessment.effective(auto, human)).isEqualTo(effective);
    }

    @ParameterizedTest(name = "{0}: {1}", quoteTextArguments = false)
    @CsvSource({"YES_A, true", "YES_B, true", "NO, false"})
    void bothKindsOfYesAreASuccess(Assessment assessment, boolean success) {
        assertThat(assessment.success()).isEqualTo(success);
    }
}
