package app.debrief.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ErrorTraceTest {

    @Test
    void anErrorIsLoggedByKindAndPlaceWithoutWhatItQuotes() {
        var cause = new SQLException("Duplicate entry 'owen@pratt.example' for key 'email'", "23000", 1062);
        var text = new ErrorTrace(new IllegalStateException("Owen Pratt", cause)).toString();

        assertThat(text)
                .startsWith("java.lang.IllegalStateException")
                .contains("Caused by: java.sql.SQLException (state 23000, error 1062)")
                .contains("at app.debrief.common.ErrorTraceTest.")
                .doesNotContainIgnoringCase("owen");
    }
}
