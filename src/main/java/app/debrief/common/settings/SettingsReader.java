package app.debrief.common.settings;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mariadb.jdbc.Configuration;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.util.unit.DataSize;

/** Turns texts into {@link DebriefSettings}, or refuses the start naming the first setting that is wrong. */
final class SettingsReader {

    private static final Pattern SIZE = Pattern.compile("([1-9]\\d{0,6})([MG])");
    private static final Pattern SESSIONS = Pattern.compile("\\d{1,9}");
    private static final long FEWEST_SESSIONS = 1_000;
    private static final long MOST_SESSIONS = 50_000_000;
    private static final DataSize SMALLEST_POOL = DataSize.ofMegabytes(64);

    private final Map<Setting, String> texts;

    private SettingsReader(Map<Setting, String> texts) {
        this.texts = texts;
    }

    /**
     * Reads and validates.
     *
     * @param texts what was set or is the default; a setting that is missing has no value
     * @throws StartRefusedException when a value is malformed or two settings contradict each other
     */
    static DebriefSettings read(Map<Setting, String> texts) {
        return new SettingsReader(new EnumMap<>(texts)).settings();
    }

    private DebriefSettings settings() {
        var address = address();
        var database = database();
        var demo = demo(address, database);
        return new DebriefSettings(
                address,
                port(),
                path(Setting.DATA),
                database,
                bufferPool(database),
                demo,
                demoSessions(demo),
                file(Setting.IMPORT),
                employees(),
                trustedProxies());
    }

    private InetAddress address() {
        String text = required(Setting.ADDRESS);
        try {
            var address = InetAddress.getByName(text);
            if (address.isAnyLocalAddress() || NetworkInterface.getByInetAddress(address) != null) {
                return address;
            }
        } catch (UnknownHostException | SocketException e) {
            throw malformed(Setting.ADDRESS, text, "give an address of this machine, such as 127.0.0.1 or 0.0.0.0", e);
        }
        throw malformed(Setting.ADDRESS, text, "give an address of this machine, such as 127.0.0.1 or 0.0.0.0", null);
    }

    private int port() {
        String text = required(Setting.PORT);
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= 65_535) {
            return Integer.parseInt(text);
        }
        throw malformed(Setting.PORT, text, "give a port from 1 to 65535, or 0 for any free one", null);
    }

    private @Nullable DatabaseLogin database() {
        String url = texts.get(Setting.DB_URL);
        String user = texts.get(Setting.DB_USER);
        String password = texts.get(Setting.DB_PASSWORD);
        if (url == null) {
            if (user != null || password != null) {
                throw new StartRefusedException((user != null ? Setting.DB_USER : Setting.DB_PASSWORD).variable()
                        + " is set but DEBRIEF_DB_URL is not: set it as well, or neither for the embedded database");
            }
            return null;
        }
        requireDatabaseUrl(url);
        if (user == null) {
            throw new StartRefusedException(
                    "DEBRIEF_DB_URL is set but DEBRIEF_DB_USER is not: name the user of that database");
        }
        return new DatabaseLogin(url, user, password == null ? "" : password);
    }

    /** The URL itself is never printed: a mistaken one may hold a password. */
    private static void requireDatabaseUrl(String url) {
        @Nullable Configuration parsed;
        try {
            parsed = Configuration.parse(url);
        } catch (SQLException | IllegalArgumentException e) {
            parsed = null;
        }
        if (parsed == null || parsed.addresses().isEmpty() || parsed.database() == null) {
            throw new StartRefusedException(
                    "DEBRIEF_DB_URL is malformed: write it as jdbc:mariadb://host:3306/database");
        }
        if (parsed.user() != null || parsed.password() != null) {
            throw new StartRefusedException("DEBRIEF_DB_URL holds a user or a password: "
                    + "give them as DEBRIEF_DB_USER and DEBRIEF_DB_PASSWORD instead");
        }
        if (namesZone(parsed)) {
            throw new StartRefusedException(
                    "DEBRIEF_DB_URL sets a time zone: leave it out, every connection is in UTC");
        }
    }

    private static boolean namesZone(Configuration url) {
        return url.connectionTimeZone() != null || url.timezone() != null;
    }

    private @Nullable DataSize bufferPool(@Nullable DatabaseLogin database) {
        String text = texts.get(Setting.DB_BUFFER_POOL);
        if (text == null) {
            return null;
        }
        if (database != null) {
            throw new StartRefusedException("DEBRIEF_DB_BUFFER_POOL is for the embedded database: "
                    + "remove it, and set innodb_buffer_pool_size on the external server");
        }
        var matcher = SIZE.matcher(text);
        if (matcher.matches()) {
            long number = Long.parseLong(matcher.group(1));
            var size = "G".equals(matcher.group(2)) ? DataSize.ofGigabytes(number) : DataSize.ofMegabytes(number);
            if (size.compareTo(SMALLEST_POOL) >= 0) {
                return size;
            }
        }
        throw malformed(Setting.DB_BUFFER_POOL, text, "give a size of 64M or more, such as 512M or 4G", null);
    }

    private boolean demo(InetAddress address, @Nullable DatabaseLogin database) {
        boolean wanted =
                switch (texts.get(Setting.DEMO)) {
                    case null -> database == null;
                    case "true" -> true;
                    case "false" -> false;
                    case String other -> throw malformed(Setting.DEMO, other, "give true or false", null);
                };
        if (wanted && database != null) {
            throw new StartRefusedException("DEBRIEF_DEMO is true but DEBRIEF_DB_URL names an external database: "
                    + "demo logins exist only in the embedded one, remove one of the two");
        }
        if (wanted && !address.isLoopbackAddress()) {
            throw new StartRefusedException("DEBRIEF_ADDRESS is " + required(Setting.ADDRESS)
                    + " but everyone knows the passwords of the demo logins: "
                    + "set DEBRIEF_DEMO=false, or DEBRIEF_ADDRESS=127.0.0.1");
        }
        return wanted;
    }

    private long demoSessions(boolean demo) {
        String text = texts.get(Setting.DEMO_SESSIONS);
        if (text == null) {
            return 0;
        }
        if (!demo) {
            throw new StartRefusedException("DEBRIEF_DEMO_SESSIONS is set but there is no demo: "
                    + "remove it, or start with the demo on the embedded database");
        }
        if (SESSIONS.matcher(text).matches()) {
            long number = Long.parseLong(text);
            if (FEWEST_SESSIONS <= number && number <= MOST_SESSIONS) {
                return number;
            }
        }
        throw malformed(Setting.DEMO_SESSIONS, text, "give a number from 1000 to 50000000", null);
    }

    private @Nullable Path employees() {
        if (texts.containsKey(Setting.IMPORT_EMPLOYEES) && !texts.containsKey(Setting.IMPORT)) {
            throw new StartRefusedException("DEBRIEF_IMPORT_EMPLOYEES is set but DEBRIEF_IMPORT is not: "
                    + "name the file of sessions as well");
        }
        return file(Setting.IMPORT_EMPLOYEES);
    }

    private @Nullable Path file(Setting setting) {
        if (!texts.containsKey(setting)) {
            return null;
        }
        Path path = path(setting);
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw malformed(setting, required(setting), "name a file that exists and may be read", null);
        }
        return path;
    }

    private Path path(Setting setting) {
        String text = required(setting);
        try {
            return Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw malformed(setting, text, "give a path", e);
        }
    }

    private List<String> trustedProxies() {
        String text = texts.getOrDefault(Setting.TRUSTED_PROXIES, "");
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .map(SettingsReader::addresses)
                .toList();
    }

    private static String addresses(String entry) {
        try {
            new IpAddressMatcher(entry);
            return entry;
        } catch (IllegalArgumentException e) {
            throw malformed(
                    Setting.TRUSTED_PROXIES, entry, "give addresses or ranges such as 10.1.2.3,192.168.0.0/16", e);
        }
    }

    private String required(Setting setting) {
        String text = texts.get(setting);
        if (text == null) {
            throw new IllegalStateException(setting + " has neither a value nor a default");
        }
        return text;
    }

    private static StartRefusedException malformed(
            Setting setting, String text, String instead, @Nullable Throwable cause) {
        String message = setting.variable() + " is \"" + text + "\": " + instead;
        return cause == null ? new StartRefusedException(message) : new StartRefusedException(message, cause);
    }
}
