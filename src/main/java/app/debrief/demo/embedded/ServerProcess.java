package app.debrief.demo.embedded;

import app.debrief.common.settings.DatabaseLogin;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One run of the server: it ends when told to, when it fails, or when this process ends, however that happens. */
final class ServerProcess {

    private static final Duration READY = Duration.ofMinutes(2);
    private static final Duration STOP = Duration.ofMinutes(1);
    private static final Duration LEFTOVER = Duration.ofSeconds(4);
    private static final Duration POLL = Duration.ofMillis(25);

    private final Process process;

    private ServerProcess(Process process) {
        this.process = process;
    }

    /**
     * Starts the server; {@link #awaitReady} says when it can be used.
     *
     * @param command the server's command line
     * @param folder where it runs and logs
     */
    static ServerProcess start(List<String> command, ServerFolder folder) throws IOException {
        folder.rotateLog();
        var wrapped = new ArrayList<>(List.of("sh", "-c", wrapper(), "debrief-database"));
        wrapped.addAll(command);
        return new ServerProcess(new ProcessBuilder(wrapped)
                .directory(folder.home().toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(folder.log().toFile()))
                .start());
    }

    /**
     * Waits until the application can sign in.
     *
     * @return false when the server ended or did not answer in time; it is stopped then
     */
    boolean awaitReady(DatabaseLogin login) throws InterruptedException {
        long deadline = System.nanoTime() + READY.toNanos();
        do {
            try (var connection = DriverManager.getConnection(login.url(), login.user(), login.password())) {
                return process.isAlive() && connection.isValid(1);
            } catch (SQLException notYet) {
                // Refused until it listens; what is wrong with a server that ends stands in its own log.
            }
        } while (!process.waitFor(POLL.toMillis(), TimeUnit.MILLISECONDS) && System.nanoTime() < deadline);
        stop();
        return false;
    }

    /** Calls back when the server has ended, on a thread of its own that does not keep the application alive. */
    void whenEnded(Runnable callback) {
        Thread.ofPlatform().daemon().name("database-watch").start(() -> {
            try {
                process.waitFor();
                callback.run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Ends the server cleanly, or after a minute by force. */
    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Ends a server that outlived its application or its wrapper. Only to be called while holding the data folder: then
     * whoever uses its files is a leftover. Found among the processes and not by a file, which a full disk may not take.
     */
    static void endLeftover(List<String> command) throws InterruptedException {
        for (var leftover : ProcessHandle.allProcesses()
                .filter(process -> runs(process, command))
                .toList()) {
            leftover.destroy();
            try {
                leftover.onExit().get(LEFTOVER.toSeconds(), TimeUnit.SECONDS);
            } catch (TimeoutException | ExecutionException e) {
                // As good as its application's end by kill -9, which its files survive.
                leftover.destroyForcibly();
                leftover.onExit().join();
            }
        }
    }

    private static boolean runs(ProcessHandle process, List<String> command) {
        var info = process.info();
        return info.command().filter(command.getFirst()::equals).isPresent()
                && info.arguments().map(List::of).orElse(List.of()).stream()
                        .anyMatch(argument -> argument.startsWith("--datadir=") && command.contains(argument));
    }

    private static String wrapper() throws IOException {
        try (var in = ServerProcess.class.getResourceAsStream("run-server.sh")) {
            if (in == null) {
                throw new IOException("run-server.sh is missing from the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
