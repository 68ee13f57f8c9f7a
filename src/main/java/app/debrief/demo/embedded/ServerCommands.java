package app.debrief.demo.embedded;

import java.util.ArrayList;
import java.util.List;
import org.springframework.util.unit.DataSize;

/**
 * The command lines of the server's programs. No option file of the machine is read: the same server everywhere.
 *
 * @param binaries the programs
 * @param folder the files
 * @param bufferPool memory for pages
 * @param more further options of the server; empty but in tests
 */
record ServerCommands(ServerBinaries binaries, ServerFolder folder, DataSize bufferPool, List<String> more) {

    /** Makes the system tables in the data folder, with an administrator who can only sign in through the socket. */
    List<String> install(ServerFolder target) {
        var command = common(binaries.installer().toString(), target);
        command.add("--skip-name-resolve");
        command.add("--skip-test-db");
        command.add("--auth-root-authentication-method=socket");
        return command;
    }

    /** Runs the server on a port of the loopback address. */
    List<String> run(int port) {
        var command = common(binaries.server().toString(), folder);
        command.addAll(List.of(
                "--tmpdir=" + folder.temporary(),
                "--pid-file=" + folder.processId(),
                "--init-file=" + folder.initialStatements(),
                // Relative to the data folder: an absolute path may exceed the 107 bytes a socket's name can have.
                "--socket=server.sock",
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--skip-name-resolve",
                // Its certificate would be made anew at every start, which takes seconds; the loopback needs none.
                "--skip-ssl",
                "--local-infile=0",
                "--default-time-zone=+00:00",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--max-allowed-packet=64M",
                "--innodb-buffer-pool-size=" + bufferPool.toBytes()));
        command.addAll(more);
        return command;
    }

    private List<String> common(String program, ServerFolder target) {
        var command = new ArrayList<String>();
        command.add(program);
        command.add("--no-defaults");
        command.add("--basedir=" + binaries.home());
        command.add("--datadir=" + target.data());
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }
}
