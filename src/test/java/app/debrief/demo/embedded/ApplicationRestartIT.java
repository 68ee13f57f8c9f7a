package app.debrief.demo.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.debrief.common.settings.DatabaseLogin;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplicationRestartIT {

    private static final Pattern DATABASE = Pattern.compile("MariaDB runs on 127\\.0\\.0\\.1:(\\d+)");

    @TempDir
    Path temporary;

    @Test
    void aKilledApplicationStartsAgainWithItsDataWhateverLockItLeft() throws Exception {
        try (var first = start()) {
            var login = awaitReady(first);
            TestServers.execute(login, "create table note (text varchar(20)) as select 'kept' text");
            TestServers.execute(login, """
                    create or replace table DATABASECHANGELOGLOCK as
                    select 1 ID, true LOCKED, now() LOCKGRANTED, 'a dead process' LOCKEDBY""");
            var server = TestServers.processOf(first.process().toHandle());

            first.kill();

            server.onExit().join();
        }
        try (var second = start()) {
            assertThat(TestServers.query(awaitReady(second), "select text from note"))
                    .isEqualTo("kept");
            assertStopsCleanly(second);
        }
    }

    private void assertStopsCleanly(ChildProcess application) {
        var server = TestServers.processOf(application.process().toHandle());

        application.process().destroy();

        application.process().onExit().join();
        assertThat(server.isAlive()).isFalse();
        assertThat(temporary.resolve("data/mariadb/server.log")).content().endsWith("Shutdown complete\n");
        assertThat(application.outputText() + application.errorText()).doesNotContain("Exception");
    }

    private ChildProcess start() {
        return ChildProcess.application(temporary, System.getProperty("java.class.path"), Map.of());
    }

    private DatabaseLogin awaitReady(ChildProcess application) throws Exception {
        await().atMost(Duration.ofMinutes(5))
                .until(() -> application.outputText().contains("Debrief is ready at http://127.0.0.1:"));
        String port = DATABASE.matcher(application.outputText())
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElseThrow();
        String password = Files.readString(temporary.resolve("data/mariadb/password"));
        return new DatabaseLogin("jdbc:mariadb://127.0.0.1:" + port + "/debrief", "debrief", password);
    }
}
