package app.debrief.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntentTitleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## **[L] Appointment Request**",
                "## [L] **Appointment Request**",
                "**[L]** Appointment Request",
                "# [l]Appointment Request",
                "[ L ] __Appointment Request__",
                "***[L] Appointment Request***",
                "**[L] *Appointment Request***",
                "[L] ## *Appointment*  **Request**",
                "  **[L] Appointment\n Request "
            })
    void leavesTheBareNameOfALead(String title) {
        assertThat(IntentTitle.parse(title)).isEqualTo(new IntentTitle("Appointment Request", true, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[L/T] Call Back",
                "[t/l] Call Back",
                "[L][T] Call Back",
                "[T] **[L] Call Back**",
                "[LT] Call Back"
            })
    void takesBothMarkersTogether(String title) {
        assertThat(IntentTitle.parse(title)).isEqualTo(new IntentTitle("Call Back", true, true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            General Inquiry          | General Inquiry
            '## **General Inquiry**' | General Inquiry
            [VIP] Table Booking      | [VIP] Table Booking
            Table Booking [L]        | Table Booking [L]
            Order_Status of C# 2 * 3 | Order_Status of C# 2 * 3
            Rate 5*                  | Rate 5*
            """)
    void leavesWhatIsNoMarkerInTheName(String title, String name) {
        assertThat(IntentTitle.parse(title)).isEqualTo(new IntentTitle(name, false, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "## ", "****"})
    void aTitleWithoutANameHasAnEmptyOne(String title) {
        assertThat(IntentTitle.parse(title)).isEqualTo(new IntentTitle("", false, false));
    }

    @Test
    void readsHostileLengthsWithoutRunningOutOfStack() {
        var hostile = "#".repeat(100_000) + "[L]".repeat(100_000) + " *a".repeat(100_001);

        assertThat(IntentTitle.parse(hostile).lead()).isTrue();
    }
}
