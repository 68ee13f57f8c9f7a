package app.debrief.common.database;

import app.debrief.common.settings.DebriefSettings;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Connects the application to the MariaDB that {@code DEBRIEF_DB_URL} names, once that server was asked whether it will do.
 * An initializer, so that a refusal comes before a web server is started.
 */
final class ExternalDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var login = DebriefSettings.of(context.getEnvironment()).database();
        if (login != null) {
            new ServerCheck(login).run();
            context.getBeanFactory().registerSingleton("externalDatabase", login);
        }
    }
}
