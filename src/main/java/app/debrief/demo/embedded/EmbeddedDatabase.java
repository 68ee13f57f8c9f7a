package app.debrief.demo.embedded;

import app.debrief.common.settings.DataFolder;
import app.debrief.common.settings.DebriefSettings;
import app.debrief.common.settings.StartRefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.StringUtils;

/**
 * Runs the database inside this application when no external one is set. One server for each data folder, shared by every
 * application context of this process and stopped after the last of them is closed. An initializer, so that a refusal comes
 * before a web server is started.
 */
final class EmbeddedDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Further options of the server, comma-separated; tests trade its durability for speed with them. */
    private static final String ARGUMENTS = "embedded-mariadb.arguments";

    /** A week of the large data set would overrun the usual log, and its words the usual cache, several times over. */
    private static final List<String> FOR_FILLING = List.of("--innodb-log-file-size=1G", "--innodb-ft-cache-size=64M");

    private static final Map<Path, EmbeddedServer> RUNNING = new HashMap<>();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        var settings = DebriefSettings.of(environment);
        if (settings.database() == null) {
            var arguments = new ArrayList<>(settings.demoSessions() > 0 ? FOR_FILLING : List.of());
            arguments.addAll(StringUtils.commaDelimitedListToSet(environment.getProperty(ARGUMENTS)));
            var server = server(settings, arguments);
            context.getBeanFactory().registerSingleton("embeddedDatabase", server.login());
        }
    }

    private static EmbeddedServer server(DebriefSettings settings, List<String> arguments) {
        synchronized (RUNNING) {
            return RUNNING.computeIfAbsent(settings.data(), folder -> {
                var server = start(settings, arguments);
                // Not a bean's destroy method: every connection is closed by then, whatever the order of beans.
                SpringApplication.getShutdownHandlers().add(server::close);
                return server;
            });
        }
    }

    private static EmbeddedServer start(DebriefSettings settings, List<String> arguments) {
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
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the embedded database started", e);
        }
    }
}
