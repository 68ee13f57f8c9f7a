package app.debrief.common.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.debrief.common.settings.StartRefusedException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerCheckTest {

    @ParameterizedTest
    @ValueSource(strings = {"10.11.19-MariaDB-0+deb12u1", "11.4.5-MariaDB", "12.0.2-MariaDB-log"})
    void mariaDbFromTenElevenOnIsAccepted(String version) {
        assertThatCode(() -> ServerCheck.requireVersion(version)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10.6.20-MariaDB | DEBRIEF_DB_URL leads to MariaDB 10.6.20-MariaDB: name a MariaDB 10.11 or newer
            8.4.3           | DEBRIEF_DB_URL leads to a server that is not MariaDB but 8.4.3: name a MariaDB 10.11 or newer
            """)
    void anyOtherServerIsRefused(String version, String line) {
        assertThatExceptionOfType(StartRefusedException.class)
                .isThrownBy(() -> ServerCheck.requireVersion(version))
                .withMessage(line);
    }
}
