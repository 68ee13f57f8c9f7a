package app.debrief.demo.embedded;

import app.debrief.common.settings.DataFolder;
import app.debrief.common.settings.DatabaseLogin;
import app.debrief.common.settings.StartRefusedException;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/** A MariaDB server on the files of one data folder, from its start until {@link #close()}. */
final class EmbeddedServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final String NAME = "debrief";
    private static final DataSize ROOM_TO_INSTALL = DataSize.ofMegabytes(512);
    private static final DataSize ROOM_TO_RUN = DataSize.ofMegabytes(64);

    private final ServerCommands commands;
    private final int port;
    private final DatabaseLogin login;
    private final ServerWatch watch;

    private EmbeddedServer(ServerCommands commands, int port, String password) {
        this.commands = commands;
        this.port = port;
        this.login = new DatabaseLogin("jdbc:mariadb://127.0.0.1:" + port + "/" + NAME, NAME, password);
        this.watch = new ServerWatch(this::run);
    }

    /**
     * Starts the server, making its files first if there are none.
     *
     * @param claimed the data folder, which this process holds
     * @param binaries the server's programs
     * @param bufferPool memory for pages
     * @param more further options of the server
     * @return the server, ready
     * @throws StartRefusedException when there is no room for its files or it does not start
     */
    static EmbeddedServer start(DataFolder claimed, ServerBinaries binaries, DataSize bufferPool, List<String> more)
            throws IOException, InterruptedException {
        var folder = new ServerFolder(claimed.path().resolve("mariadb"));
        Files.createDirectories(folder.temporary());
        requireRoom(folder);
        var commands = new ServerCommands(binaries, folder, bufferPool, more);
        long started = System.nanoTime();
        if (!folder.isInstalled()) {
            install(commands);
        }
        long installed = System.nanoTime();
        String password = folder.password();
        ServerFolder.writePrivately(folder.initialStatements(), initialStatements(password));
        var server = new EmbeddedServer(commands, freePort(), password);
        server.watch.begin();
        LOG.info(
                "MariaDB runs on 127.0.0.1:{} with files in {} (installed in {} ms, started in {} ms)",
                server.port,
                folder.home(),
                TimeUnit.NANOSECONDS.toMillis(installed - started),
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - installed));
        return server;
    }

    DatabaseLogin login() {
        return login;
    }

    /** Stops the server cleanly; the data folder may be let go of afterwards. */
    @Override
    public void close() {
        watch.end();
    }

    private ServerProcess run() throws IOException, InterruptedException {
        var folder = commands.folder();
        var command = commands.run(port);
        ServerProcess.endLeftover(command);
        long logged = Files.exists(folder.log()) ? Files.size(folder.log()) : 0;
        var process = ServerProcess.start(command, folder);
        if (!process.awaitReady(login)) {
            throw new ServerFailure(ServerLog.failure(folder.log(), logged));
        }
        return process;
    }

    /** Under another name first, so that a kill in the middle leaves no half-made system tables. */
    private static void install(ServerCommands commands) throws IOException, InterruptedException {
        var folder = commands.folder();
        var part = new ServerFolder(folder.home().resolve("install"));
        FileSystemUtils.deleteRecursively(part.home());
        Files.createDirectories(part.data());
        long logged = Files.exists(folder.log()) ? Files.size(folder.log()) : 0;
        var process = new ProcessBuilder(commands.install(part))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(folder.log().toFile()))
                .start();
        if (process.waitFor() != 0) {
            String failure = ServerLog.failure(folder.log(), logged);
            FileSystemUtils.deleteRecursively(part.home());
            throw new ServerFailure(failure);
        }
        Files.move(part.data(), folder.data(), StandardCopyOption.ATOMIC_MOVE);
        Files.delete(part.home());
    }

    private static void requireRoom(ServerFolder folder) throws IOException {
        var needed = folder.isInstalled() ? ROOM_TO_RUN : ROOM_TO_INSTALL;
        Path home = folder.home();
        long room = Files.getFileStore(home).getUsableSpace();
        if (room < needed.toBytes()) {
            throw new StartRefusedException(
                    "The disk of " + home + " has " + DataSize.ofBytes(room).toMegabytes()
                            + " MB left, the database needs " + needed.toMegabytes()
                            + ": make room, or set DEBRIEF_DATA to a folder on another disk");
        }
    }

    /** Makes database and user as they must be, whatever an earlier run left; the server wants one statement a line. */
    private static String initialStatements(String password) {
        return """
                create database if not exists `%1$s` character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
                create or replace user '%1$s'@'127.0.0.1' identified by '%2$s';
                grant all on `%1$s`.* to '%1$s'@'127.0.0.1';
                """.formatted(NAME, password);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
