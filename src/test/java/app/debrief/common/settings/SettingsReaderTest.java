package app.debrief.common.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class SettingsReaderTest {

    private static final String DATABASE = "DEBRIEF_DB_URL=jdbc:mariadb://db:3306/debrief DEBRIEF_DB_USER=u ";

    @Test
    void nothingSetIsAnEmbeddedDatabaseWithDemoDataOnTheLoopback() {
        var settings = read("");

        assertThat(settings.address().isLoopbackAddress()).isTrue();
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.data()).isEqualTo(Path.of("data").toAbsolutePath());
        assertThat(settings.database()).isNull();
        assertThat(settings.demo()).isTrue();
        assertThat(settings.demoSessions()).isZero();
        assertThat(settings.trustedProxies()).isEmpty();
    }

    @Test
    void anExternalDatabaseHasNoDemoData() {
        var settings = read(DATABASE + "DEBRIEF_DB_PASSWORD=${secret}");

        assertThat(settings.database())
                .isEqualTo(new DatabaseLogin("jdbc:mariadb://db:3306/debrief", "u", "${secret}"));
        assertThat(settings.demo()).isFalse();
        assertThat(settings.toString()).doesNotContain("secret");
    }

    @Test
    void aVariableSetToNothingCountsAsNotSet() {
        assertThat(read("DEBRIEF_PORT= DEBRIEF_DB_URL=")).isEqualTo(read(""));
    }

    @Test
    void aPropertyDoesWhatItsVariableDoes() {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("args", Map.of("debrief.port", "9090")));

        assertThat(DebriefSettings.of(environment).port()).isEqualTo(9090);
    }

    @Test
    void proxiesAreAddressesOrRanges() {
        assertThat(read("DEBRIEF_TRUSTED_PROXIES=10.1.2.3,192.168.0.0/16").trustedProxies())
                .containsExactly("10.1.2.3", "192.168.0.0/16");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            DEBRIEF_PORT=80a                  | DEBRIEF_PORT is "80a": give a port from 1 to 65535, or 0 for any free one
            DEBRIEF_PORT=65536                | DEBRIEF_PORT is "65536": give a port from 1 to 65535, or 0 for any free one
            DEBRIEF_ADDRESS=203.0.113.9       | DEBRIEF_ADDRESS is "203.0.113.9": give an address of this machine, such as 127.0.0.1 or 0.0.0.0
            DEBRIEF_ADDRESS=no.such.invalid   | DEBRIEF_ADDRESS is "no.such.invalid": give an address of this machine, such as 127.0.0.1 or 0.0.0.0
            DEBRIEF_ADDRESS=0.0.0.0           | DEBRIEF_ADDRESS is 0.0.0.0 but everyone knows the passwords of the demo logins: set DEBRIEF_DEMO=false, or DEBRIEF_ADDRESS=127.0.0.1
            DEBRIEF_DEMO=yes                  | DEBRIEF_DEMO is "yes": give true or false
            DEBRIEF_DB_BUFFER_POOL=lots       | DEBRIEF_DB_BUFFER_POOL is "lots": give a size of 64M or more, such as 512M or 4G
            DEBRIEF_DB_BUFFER_POOL=63M        | DEBRIEF_DB_BUFFER_POOL is "63M": give a size of 64M or more, such as 512M or 4G
            DEBRIEF_DB_USER=u                 | DEBRIEF_DB_USER is set but DEBRIEF_DB_URL is not: set it as well, or neither for the embedded database
            DEBRIEF_DB_PASSWORD=p             | DEBRIEF_DB_PASSWORD is set but DEBRIEF_DB_URL is not: set it as well, or neither for the embedded database
            DEBRIEF_DB_URL=jdbc:mariadb://h/d | DEBRIEF_DB_URL is set but DEBRIEF_DB_USER is not: name the user of that database
            DEBRIEF_DB_URL=jdbc:mysql://h/d   | DEBRIEF_DB_URL is malformed: write it as jdbc:mariadb://host:3306/database
            DEBRIEF_DB_URL=jdbc:mariadb://h   | DEBRIEF_DB_URL is malformed: write it as jdbc:mariadb://host:3306/database
            DEBRIEF_DB_URL=jdbc:mariadb://h:x/d | DEBRIEF_DB_URL is malformed: write it as jdbc:mariadb://host:3306/database
            DEBRIEF_DB_URL=jdbc:mariadb://h/d?password=p | DEBRIEF_DB_URL holds a user or a password: give them as DEBRIEF_DB_USER and DEBRIEF_DB_PASSWORD instead
            DEBRIEF_DB_URL=jdbc:mariadb://h/d?connectionTimeZone=LOCAL | DEBRIEF_DB_URL sets a time zone: leave it out, every connection is in UTC
            DEBRIEF_DEMO_SESSIONS=many        | DEBRIEF_DEMO_SESSIONS is "many": give a number from 1000 to 50000000
            DEBRIEF_DEMO_SESSIONS=999         | DEBRIEF_DEMO_SESSIONS is "999": give a number from 1000 to 50000000
            DEBRIEF_DEMO_SESSIONS=50000001    | DEBRIEF_DEMO_SESSIONS is "50000001": give a number from 1000 to 50000000
            DEBRIEF_IMPORT=/no/such/file      | DEBRIEF_IMPORT is "/no/such/file": name a file that exists and may be read
            DEBRIEF_IMPORT_EMPLOYEES=/etc     | DEBRIEF_IMPORT_EMPLOYEES is set but DEBRIEF_IMPORT is not: name the file of sessions as well
            DEBRIEF_TRUSTED_PROXIES=10.0.0.0/99 | DEBRIEF_TRUSTED_PROXIES is "10.0.0.0/99": give addresses or ranges such as 10.1.2.3,192.168.0.0/16
            DEBRIEF_TRUSTED_PROXIES=proxy.local | DEBRIEF_TRUSTED_PROXIES is "proxy.local": give addresses or ranges such as 10.1.2.3,192.168.0.0/16
            """)
    void aWrongValueIsRefusedInOneLineThatSaysWhatToDo(String set, String line) {
        assertThatExceptionOfType(StartRefusedException.class)
                .isThrownBy(() -> read(set))
                .withMessage(line);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            DEBRIEF_DEMO=true           | DEBRIEF_DEMO is true but DEBRIEF_DB_URL names an external database: demo logins exist only in the embedded one, remove one of the two
            DEBRIEF_DEMO_SESSIONS=5000  | DEBRIEF_DEMO_SESSIONS is set but there is no demo: remove it, or start with the demo on the embedded database
            DEBRIEF_DB_BUFFER_POOL=512M | DEBRIEF_DB_BUFFER_POOL is for the embedded database: remove it, and set innodb_buffer_pool_size on the external server
            """)
    void whatBelongsToTheEmbeddedDatabaseIsRefusedWithAnExternalOne(String set, String line) {
        assertThatExceptionOfType(StartRefusedException.class)
                .isThrownBy(() -> read(DATABASE + set))
                .withMessage(line);
    }

    private static DebriefSettings read(String assignments) {
        var variables = new LinkedHashMap<String, Object>();
        Arrays.stream(assignments.split(" "))
                .filter(assignment -> !assignment.isEmpty())
                .map(assignment -> assignment.split("=", 2))
                .forEach(parts -> variables.put(parts[0], parts[1]));
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        return DebriefSettings.of(environment);
    }
}
