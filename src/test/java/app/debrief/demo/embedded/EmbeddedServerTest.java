package app.debrief.demo.embedded;

import static app.debrief.demo.embedded.TestServers.connect;
import static app.debrief.demo.embedded.TestServers.execute;
import static app.debrief.demo.embedded.TestServers.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import app.debrief.common.settings.DataFolder;
import app.debrief.common.settings.DatabaseLogin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTest {

    @TempDir
    static Path temporary;

    /** One for all, as making system tables takes most of the time; each test starts a server on it. */
    private static DataFolder folder;

    @BeforeAll
    static void claim() {
        // Deeper than the name of a socket may be long.
        folder = DataFolder.claim(temporary.resolve("a-folder-with-a-long-name".repeat(4)));
    }

    @AfterAll
    static void letGo() {
        folder.close();
    }

    @Test
    void aSecondStartFindsDataAndPasswordOfTheFirst() throws Exception {
        String password;
        try (var first = TestServers.start(folder)) {
            password = first.login().password();
            execute(first.login(), "create or replace table note (text varchar(20)) as select 'kept' text");
        }
        try (var second = TestServers.start(folder)) {
            assertThat(second.login().password()).isEqualTo(password);
            assertThat(query(second.login(), "select text from note")).isEqualTo("kept");
        }
    }

    @Test
    void aKilledServerComesBackOnItsPortWithEveryCommittedRow() throws Exception {
        try (var server = TestServers.start(folder)) {
            execute(server.login(), "create or replace table note (text varchar(20)) as select 'kept' text");
            var killed = TestServers.processOf(ProcessHandle.current());

            killed.destroyForcibly();
            killed.onExit().join();

            await().atMost(Duration.ofMinutes(1)).ignoreExceptions().untilAsserted(() -> assertThat(
                            query(server.login(), "select text from note"))
                    .isEqualTo("kept"));
            assertThat(TestServers.processOf(ProcessHandle.current()).pid()).isNotEqualTo(killed.pid());
        }
    }

    @Test
    void aServerWhoseWrapperWasKilledIsReplaced() throws Exception {
        try (var server = TestServers.start(folder)) {
            var orphan = TestServers.processOf(ProcessHandle.current());

            orphan.parent().orElseThrow().destroyForcibly();

            orphan.onExit().join();
            await().atMost(Duration.ofMinutes(1)).ignoreExceptions().untilAsserted(() -> assertThat(
                            query(server.login(), "select 'again'"))
                    .isEqualTo("again"));
        }
    }

    @Test
    void closingEndsTheServer() throws Exception {
        var server = TestServers.start(folder);
        var process = TestServers.processOf(ProcessHandle.current());

        server.close();

        assertThat(process.isAlive()).isFalse();
        assertThat(folder.path().resolve("mariadb/server.log")).content().contains("Shutdown complete");
    }

    @Test
    void anInterruptedInstallationIsMadeAgain(@TempDir Path other) throws Exception {
        Path half = Files.createDirectories(other.resolve("mariadb/install/data/mysql"));

        try (var interrupted = DataFolder.claim(other);
                var server = TestServers.start(interrupted)) {
            assertThat(query(server.login(), "select 1")).isEqualTo("1");
            assertThat(half).doesNotExist();
        }
    }

    @Test
    void theServerIsConfiguredAsTheApplicationNeedsIt() throws Exception {
        try (var server = TestServers.start(folder)) {
            assertThat(query(server.login(), """
                    select concat_ws(' ', @@time_zone, @@character_set_server, @@collation_database, @@bind_address,
                            @@max_allowed_packet >> 20, @@innodb_buffer_pool_size >> 20)""")).isEqualTo("+00:00 utf8mb4 utf8mb4_uca1400_ai_ci 127.0.0.1 64 128");
        }
    }

    @Test
    void passwordsGuardTheServer() throws Exception {
        try (var server = TestServers.start(folder)) {
            var login = server.login();

            assertRefused(new DatabaseLogin(login.url(), login.user(), ""));
            assertRefused(new DatabaseLogin(login.url(), "root", ""));
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> query(login, "select * from mysql.user"));
            assertPrivate("mariadb/password");
            assertPrivate("mariadb/init.sql");
        }
    }

    private static void assertRefused(DatabaseLogin login) {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> connect(login).close())
                .withMessageContaining("Access denied");
    }

    private static void assertPrivate(String file) throws IOException {
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder.path().resolve(file))))
                .isEqualTo("rw-------");
    }
}
