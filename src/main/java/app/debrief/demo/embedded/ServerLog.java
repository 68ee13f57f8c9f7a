package app.debrief.demo.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What the server's programs wrote. */
final class ServerLog {

    private static final String ERROR = "[ERROR]";
    private static final Pattern NO_ROOM = Pattern.compile("No space left on device|error:? 28\\b|Disk is full");

    private ServerLog() {}

    /**
     * Why a program ended, in words for a person: the first error after a place in the log, as later ones are its
     * consequences.
     *
     * @param log the file
     * @param from bytes to skip, written by earlier runs
     */
    static String failure(Path log, long from) throws IOException {
        try (var in = Files.newInputStream(log)) {
            in.skipNBytes(from);
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            if (NO_ROOM.matcher(text).find()) {
                return "its disk is full";
            }
            return text.lines()
                    .filter(line -> line.contains(ERROR))
                    .findFirst()
                    .map(line ->
                            line.substring(line.indexOf(ERROR) + ERROR.length()).strip())
                    .orElse("no reason in its log");
        }
    }
}
