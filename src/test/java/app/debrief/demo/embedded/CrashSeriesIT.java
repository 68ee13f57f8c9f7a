package app.debrief.demo.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.debrief.common.settings.DatabaseLogin;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills in the middle of writing, over and over: what was committed is there afterwards. */
class CrashSeriesIT {

    private static final int ROUNDS = Integer.getInteger("crash.rounds", 1);

    @TempDir
    Path temporary;

    @Test
    void noCommittedRowIsLostHoweverOftenServerAndApplicationAreKilled() throws Exception {
        int committed = 0;
        var random = new Random(ROUNDS);
        for (int round = 0; round < ROUNDS; round++) {
            try (var owner = ChildProcess.start(temporary, ServerOwner.class, Map.of(), folder().toString())) {
                var login = awaitReady(owner);
                TestServers.execute(login, "create table if not exists note (id int primary key)");
                assertThat(count(login)).isGreaterThanOrEqualTo(committed);

                var server = TestServers.processOf(owner.process().toHandle());
                committed = writeUntilKilled(login, count(login), random.nextInt(1, 400), server::destroyForcibly);
                int before = committed;
                await().atMost(Duration.ofMinutes(1)).ignoreExceptions().untilAsserted(() -> assertThat(count(login))
                        .isGreaterThanOrEqualTo(before));

                var application = owner.process();
                committed = writeUntilKilled(login, count(login), random.nextInt(1, 400), application::destroyForcibly);
            }
        }
        assertThat(committed).isPositive();
    }

    /** Inserts row after row, kills when some are in, goes on until that fails; gives the rows that were committed. */
    private static int writeUntilKilled(DatabaseLogin login, int from, int killAfter, Runnable kill) {
        int written = from;
        try (var connection = TestServers.connect(login);
                var insert = connection.prepareStatement("insert into note values (?)")) {
            while (true) {
                insert.setInt(1, written);
                insert.executeUpdate();
                written++;
                if (written == from + killAfter) {
                    kill.run();
                }
            }
        } catch (SQLException killed) {
            return written;
        }
    }

    private DatabaseLogin awaitReady(ChildProcess owner) throws Exception {
        await().atMost(Duration.ofMinutes(5))
                .until(() -> owner.outputText().lines().anyMatch(line -> line.startsWith(ServerOwner.READY)));
        String url = owner.outputText()
                .lines()
                .filter(line -> line.startsWith(ServerOwner.READY))
                .findFirst()
                .orElseThrow()
                .substring(ServerOwner.READY.length());
        return new DatabaseLogin(url, "debrief", Files.readString(folder().resolve("mariadb/password")));
    }

    private Path folder() {
        return temporary.resolve("data");
    }

    private static int count(DatabaseLogin login) throws SQLException {
        return Integer.parseInt(TestServers.query(login, "select count(*) from note"));
    }
}
