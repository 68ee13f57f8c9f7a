package app.debrief.demo.embedded;

import app.debrief.common.settings.DataFolder;
import app.debrief.common.settings.DebriefSettings;
import app.debrief.common.settings.StartRefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Runs the database inside this application when no external one is set. One server for each data folder, shared by every
 * application context of this process and stopped after the last of them is closed.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "debrief.database", havingValue = "embedded")
public class EmbeddedDatabase {

    private static final Map<Path, EmbeddedServer> RUNNING = new HashMap<>();

    /** Where the application's data source connects to. */
    @Bean
    JdbcConnectionDetails embeddedDatabaseDetails(
            DebriefSettings settings, @Value("${embedded-mariadb.arguments:}") List<String> arguments)
            throws InterruptedException {
        var login = server(settings, arguments).login();
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return login.url();
            }

            @Override
            public String getUsername() {
                return login.user();
            }

            @Override
            public String getPassword() {
                return login.password();
            }
        };
    }

    private static EmbeddedServer server(DebriefSettings settings, List<String> arguments) throws InterruptedException {
        synchronized (RUNNING) {
            var running = RUNNING.get(settings.data());
            if (running != null) {
                return running;
            }
            var started = start(settings, arguments);
            RUNNING.put(settings.data(), started);
            // Not a bean's destroy method: connections are closed by then, whatever the order of beans.
            SpringApplication.getShutdownHandlers().add(started::close);
            return started;
        }
    }

    private static EmbeddedServer start(DebriefSettings settings, List<String> arguments) throws InterruptedException {
        try {
            var binaries = ServerBinaries.unpack(Path.of(System.getProperty("user.home"), ".cache", "debrief"));
            return EmbeddedServer.start(
                    DataFolder.claim(settings.data()), binaries, BufferPool.size(settings.bufferPool()), arguments);
        } catch (IOException e) {
            throw new StartRefusedException(
                    "The embedded database does not start (" + e.getMessage() + "): see "
                            + settings.data().resolve("mariadb/server.log")
                            + ", make room on the disk if it is full, or set DEBRIEF_DATA to another folder",
                    e);
        }
    }
}
