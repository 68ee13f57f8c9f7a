package app.debrief.common.settings;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be set from outside: by the environment variable {@link #variable()}, or as {@link #property()} on
 * the command line ({@code --debrief.port=9090}). The only place where a setting's name, default and meaning stand; the
 * README's table is compared with it.
 */
public enum Setting {
    ADDRESS("127.0.0.1", "Address the application listens on; `0.0.0.0` is every address of the machine."),
    PORT("8080", "Port the application listens on; `0` takes a free one."),
    DATA("./data", "Folder of the embedded database and the logs; one application at a time."),
    DB_URL(null, "embedded database", "External MariaDB 10.11 or newer, as `jdbc:mariadb://host:3306/database`."),
    DB_USER(null, "none", "User of the external database; goes with `DEBRIEF_DB_URL`."),
    DB_PASSWORD(null, "none", "Password of that user."),
    DB_BUFFER_POOL(
            null,
            "a quarter of the machine's memory, `128M` to `16G`",
            "Memory in which the embedded database keeps its pages, such as `512M` or `4G`."),
    DEMO(
            null,
            "`true` with the embedded database, else `false`",
            "Demo organizations and demo logins; only with the embedded database and on a loopback address."),
    DEMO_SESSIONS(
            null,
            "none",
            "Number of sessions, `1000` to `50000000`, of a second demo data set of three years, for measuring."),
    IMPORT(null, "none", "File of sessions (NDJSON, also gzipped) to import at start."),
    IMPORT_EMPLOYEES(null, "none", "File of organizations and AI employees that the import creates when unknown."),
    TRUSTED_PROXIES(
            null, "none", "Addresses or ranges (`10.0.0.0/8`), comma-separated, whose `X-Forwarded-For` is believed.");

    private static final String PREFIX = "DEBRIEF_";

    private final @Nullable String defaultValue;
    private final String defaultText;
    private final String meaning;

    Setting(String defaultValue, String meaning) {
        this(defaultValue, "`" + defaultValue + "`", meaning);
    }

    Setting(@Nullable String defaultValue, String defaultText, String meaning) {
        this.defaultValue = defaultValue;
        this.defaultText = defaultText;
        this.meaning = meaning;
    }

    /** The environment variable, such as {@code DEBRIEF_PORT}. */
    public String variable() {
        return PREFIX + name();
    }

    /** The same as a property of the Spring environment, such as {@code debrief.port}. */
    public String property() {
        return propertyOf(variable());
    }

    /** What holds when nothing is set; null when that is decided from other settings or is nothing at all. */
    public @Nullable String defaultValue() {
        return defaultValue;
    }

    /** The default in words, in Markdown. */
    public String defaultText() {
        return defaultText;
    }

    /** What the setting does, one sentence in Markdown. */
    public String meaning() {
        return meaning;
    }

    /** Whether a variable or property of this name claims to be one of ours; it may still be unknown. */
    static boolean claims(String name) {
        return variableOf(name).startsWith(PREFIX);
    }

    /** The variable's form of a variable's or property's name. */
    static String variableOf(String name) {
        return name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    private static String propertyOf(String variable) {
        return variable.toLowerCase(Locale.ROOT).replaceFirst("_", ".").replace('_', '-');
    }
}
