package app.debrief.common.settings;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * How the application signs in to its database; registered as a bean, it is what Spring's data source connects to.
 *
 * @param url a MariaDB JDBC URL that names a database and holds neither user nor password
 * @param user the database's user
 * @param password the user's password; may be empty
 */
public record DatabaseLogin(String url, String user, String password) implements JdbcConnectionDetails {

    @Override
    public String getJdbcUrl() {
        return url;
    }

    @Override
    public String getUsername() {
        return user;
    }

    @Override
    public String getPassword() {
        return password;
    }

    /** Only the user: password and the URL's options must not reach a log. */
    @Override
    public String toString() {
        return "DatabaseLogin[user=" + user + "]";
    }
}
