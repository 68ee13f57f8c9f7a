package app.debrief.demo.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Where the embedded server keeps its files, below the application's data folder.
 *
 * @param home absolute
 */
record ServerFolder(Path home) {

    private static final int PASSWORD_BYTES = 18;
    private static final long LARGEST_LOG = 10_000_000;

    Path data() {
        return home.resolve("data");
    }

    Path temporary() {
        return home.resolve("tmp");
    }

    Path log() {
        return home.resolve("server.log");
    }

    /** Begins a new log where the last one has grown large; of the former ones the last is kept. */
    void rotateLog() throws IOException {
        if (Files.exists(log()) && Files.size(log()) > LARGEST_LOG) {
            Files.move(log(), home.resolve("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    Path processId() {
        return home.resolve("server.pid");
    }

    Path initialStatements() {
        return home.resolve("init.sql");
    }

    boolean isInstalled() {
        return Files.exists(data());
    }

    /** The application's password, made at the first call and readable by the owner only. */
    String password() throws IOException {
        Path file = home.resolve("password");
        if (!Files.exists(file)) {
            byte[] bytes = new byte[PASSWORD_BYTES];
            new SecureRandom().nextBytes(bytes);
            writePrivately(file, Base64.getUrlEncoder().encodeToString(bytes));
        }
        return Files.readString(file);
    }

    /** Writes a whole file or none, for the owner's eyes only. */
    static void writePrivately(Path file, String text) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(part, text);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
