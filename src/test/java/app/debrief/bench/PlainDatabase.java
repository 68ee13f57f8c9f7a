package app.debrief.bench;

import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Plain JDBC beside the product, and the server behind both. */
final class PlainDatabase {

    private final DataSource source;
    private final Path folder;

    PlainDatabase(DataSource source, Path folder) {
        this.source = source;
        this.folder = folder;
    }

    /** Runs a statement and reads every value of every row; returns how many rows there were. */
    int read(String sql, Object... parameters) {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            int rows = 0;
            try (var result = statement.executeQuery()) {
                int columns = result.getMetaData().getColumnCount();
                while (result.next()) {
                    for (int i = 1; i <= columns; i++) {
                        result.getObject(i);
                    }
                    rows++;
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    String text(String sql, Object... parameters) {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (var result = statement.executeQuery()) {
                return result.next() ? String.valueOf(result.getString(1)) : "";
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Kills the server, which comes back at once, with nothing in its buffer pool. */
    void forgetPages() throws Exception {
        var pid = Long.parseLong(
                Files.readString(folder.resolve("mariadb/server.pid")).strip());
        var server = ProcessHandle.of(pid).orElseThrow();
        server.destroyForcibly();
        server.onExit().join();
        // The pool refuses until the server listens again.
        await().ignoreExceptions().until(() -> "1".equals(text("select 1")));
    }
}
