package app.debrief.demo.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the server's programs wrote. */
final class ServerLog {

    private ServerLog() {}

    /**
     * The first error after a place in the log: later ones are its consequences.
     *
     * @param log the file
     * @param from bytes to skip, written by earlier runs
     */
    static String failure(Path log, long from) throws IOException {
        try (var in = Files.newInputStream(log)) {
            in.skipNBytes(from);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("[ERROR]"))
                    .findFirst()
                    .map(line -> line.replaceFirst(".*\\[ERROR]\\s*", ""))
                    .orElse("no reason in its log");
        }
    }
}
