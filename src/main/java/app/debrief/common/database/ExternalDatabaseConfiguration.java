package app.debrief.common.database;

import app.debrief.common.settings.DebriefSettings;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connects to the MariaDB that {@code DEBRIEF_DB_URL} names, after asking it whether it will do. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "debrief.database", havingValue = "external")
class ExternalDatabaseConfiguration {

    @Bean
    JdbcConnectionDetails externalDatabase(DebriefSettings settings) {
        var database = Objects.requireNonNull(settings.database());
        new ServerCheck(database).run();
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return database.url();
            }

            @Override
            public String getUsername() {
                return database.user();
            }

            @Override
            public String getPassword() {
                return database.password();
            }
        };
    }
}
