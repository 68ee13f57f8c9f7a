package app.debrief.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognitionTest {

    @ParameterizedTest(name = "{0}", quoteTextArguments = false)
    @CsvSource(delimiter = '|', nullValues = "–", textBlock = """
            A1 closed                         | false | NON_OVERFLOW | 0.30 | 1    | OUTSIDE_HOURS
            A2 open, non-overflow             | true  | NON_OVERFLOW | 0.30 | 0.30 | CONFIGURED
            A12 recognition 25                | true  | NON_OVERFLOW | 0.25 | 0.25 | CONFIGURED
            A13 open, overflow                | true  | OVERFLOW     | 0.30 | 1    | OVERFLOW
            A17 open, nothing set             | true  | NON_OVERFLOW | –    | –    | NOT_SET
            hours not configured              | –     | NON_OVERFLOW | 0.30 | 0.30 | HOURS_UNKNOWN
            any hours, overflow: not known    | –     | OVERFLOW     | 0.30 | 1    | OVERFLOW
            any hours, overflow: closed       | false | OVERFLOW     | 0.30 | 1    | OUTSIDE_HOURS
            any hours, overflow: nothing set  | true  | OVERFLOW     | –    | 1    | OVERFLOW
            closed, nothing set               | false | –            | –    | 1    | OUTSIDE_HOURS
            hours not configured, nothing set | –     | –            | –    | –    | NOT_SET
            redirection not set               | true  | –            | 0.30 | 0.30 | CONFIGURED
            """)
    void followsHoursAndRedirection(
            String id,
            @Nullable Boolean inWorkingHours,
            @Nullable Redirection redirection,
            @Nullable BigDecimal configured,
            @Nullable BigDecimal ratio,
            RecognitionOrigin origin) {
        assertThat(Recognition.of(inWorkingHours, redirection, configured))
                .as(id)
                .isEqualTo(new Recognition(ratio, origin));
    }
}
