package app.debrief.demo.embedded;

import app.debrief.common.settings.DataFolder;
import java.nio.file.Path;

/** An application that does nothing but own a server, to be killed: prints the port when ready, then waits. */
final class ServerOwner {

    private ServerOwner() {}

    public static void main(String[] args) throws Exception {
        try (var folder = DataFolder.claim(Path.of(args[0]));
                var server = TestServers.start(folder)) {
            System.out.println(READY + server.login().url());
            System.in.read();
        }
    }

    static final String READY = "ready ";
}
