package app.debrief.common.database;

import app.debrief.common.settings.DatabaseLogin;
import app.debrief.common.settings.StartRefusedException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mariadb.jdbc.Configuration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks an external server whether Debrief can use it, so that a wrong one is refused in words instead of failing later. */
final class ServerCheck {

    private static final Logger LOG = LoggerFactory.getLogger(ServerCheck.class);
    private static final String CONNECT_MILLIS = "5000";
    private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+)\\..*");
    private static final int WRONG_PASSWORD = 1045;
    private static final int NO_RIGHT_ON_DATABASE = 1044;
    private static final int NO_SUCH_DATABASE = 1049;

    private final DatabaseLogin database;

    ServerCheck(DatabaseLogin database) {
        this.database = database;
    }

    /**
     * Connects once.
     *
     * @throws StartRefusedException when the server is not reached, refuses us, or is not MariaDB 10.11 or newer
     */
    void run() {
        var properties = new Properties();
        properties.setProperty("user", database.user());
        properties.setProperty("password", database.password());
        properties.setProperty("connectTimeout", CONNECT_MILLIS);
        try (var connection = DriverManager.getConnection(database.url(), properties)) {
            requireVersion(connection.getMetaData().getDatabaseProductVersion());
            warnOfSearchOptions(connection);
        } catch (SQLException e) {
            throw new StartRefusedException(refusal(e), e);
        }
    }

    /** Package-private for its table of versions. */
    static void requireVersion(String version) {
        var matcher = VERSION.matcher(version);
        boolean mariaDb = version.contains("MariaDB");
        if (!mariaDb || !matcher.matches() || !isSupported(matcher.group(1), matcher.group(2))) {
            throw new StartRefusedException(
                    "DEBRIEF_DB_URL leads to " + (mariaDb ? "MariaDB " : "a server that is not MariaDB but ") + version
                            + ": name a MariaDB 10.11 or newer");
        }
    }

    private static boolean isSupported(String major, String minor) {
        int first = Integer.parseInt(major);
        return first > 10 || (first == 10 && Integer.parseInt(minor) >= 11);
    }

    private String refusal(SQLException failure) {
        return switch (failure.getErrorCode()) {
            case WRONG_PASSWORD ->
                "The database at " + place() + " refuses the user " + database.user()
                        + ": correct DEBRIEF_DB_USER or DEBRIEF_DB_PASSWORD, or let that user in from this machine";
            case NO_RIGHT_ON_DATABASE, NO_SUCH_DATABASE ->
                "The database " + place() + " does not exist or is closed to the user " + database.user()
                        + ": create it and grant all rights on it";
            default ->
                "No MariaDB answers at " + place() + " (" + failure.getMessage()
                        + "): start it, or correct DEBRIEF_DB_URL";
        };
    }

    /** Host, port and database only: the options of a URL may hold secrets. */
    private String place() {
        try {
            var parsed = Configuration.parse(database.url());
            return parsed.addresses().stream()
                    .map(address -> address.host + ":" + address.port)
                    .collect(Collectors.joining(",", "", "/" + parsed.database()));
        } catch (SQLException e) {
            throw new IllegalStateException("the URL was accepted before", e);
        }
    }

    /** The words that search stores have 3 to 82 characters. */
    private static void warnOfSearchOptions(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select @@innodb_ft_min_token_size > 3 or @@innodb_ft_max_token_size < 82")) {
            row.next();
            if (row.getBoolean(1)) {
                LOG.warn("Search will miss words: set innodb_ft_min_token_size and innodb_ft_max_token_size to their"
                        + " defaults, 3 and 84, on the server before Debrief's first start");
            }
        }
    }
}
