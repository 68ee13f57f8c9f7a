package app.debrief.demo.embedded;

/**
 * How the application signs in to the embedded database.
 *
 * @param port of the loopback address
 * @param password of {@link #user()}
 */
record DatabaseLogin(int port, String password) {

    private static final String NAME = "debrief";

    String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + NAME;
    }

    String user() {
        return NAME;
    }

    /** Statements that make database and user as they must be, whatever an earlier run left; one a line. */
    String statements() {
        return """
                create database if not exists `%1$s` character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
                create or replace user '%1$s'@'127.0.0.1' identified by '%2$s';
                grant all on `%1$s`.* to '%1$s'@'127.0.0.1';
                """.formatted(NAME, password);
    }

    /** Without the password, which must not reach a log. */
    @Override
    public String toString() {
        return "DatabaseLogin[url=" + url() + "]";
    }
}
