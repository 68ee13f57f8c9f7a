package app.debrief.demo.embedded;

import app.debrief.common.settings.DataFolder;
import app.debrief.common.settings.DatabaseLogin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.util.unit.DataSize;

/** Servers with the production's options, on folders of their own. */
final class TestServers {

    private static final DataSize POOL = DataSize.ofMegabytes(128);

    private TestServers() {}

    static ServerBinaries binaries() {
        return unpack(Path.of(System.getProperty("user.home"), ".cache", "debrief"));
    }

    static ServerBinaries unpack(Path cache) {
        try {
            return ServerBinaries.unpack(cache);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static EmbeddedServer start(DataFolder folder, String... more) throws IOException, InterruptedException {
        return EmbeddedServer.start(folder, binaries(), POOL, List.of(more));
    }

    /** The newest server's process below an application, which may run another for all its tests. */
    static ProcessHandle processOf(ProcessHandle application) {
        return application
                .descendants()
                .filter(process -> process.info().command().orElse("").endsWith("/mariadbd"))
                .max(Comparator.comparing(
                        process -> process.info().startInstant().orElse(Instant.EPOCH)))
                .orElseThrow();
    }

    static Connection connect(DatabaseLogin login) throws SQLException {
        return DriverManager.getConnection(login.url(), login.user(), login.password());
    }

    static void execute(DatabaseLogin login, String sql) throws SQLException {
        try (var connection = connect(login);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String query(DatabaseLogin login, String sql) throws SQLException {
        try (var connection = connect(login);
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
