package app.debrief.common.settings;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Offers the settings as a bean, and finds a port that is taken before anything is started for nothing. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SettingsInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var settings = DebriefSettings.of(context.getEnvironment());
        requireFreePort(settings);
        context.getBeanFactory().registerSingleton("debriefSettings", settings);
    }

    private static void requireFreePort(DebriefSettings settings) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(settings.address(), settings.port()));
        } catch (IOException e) {
            throw new StartRefusedException(
                    "Port " + settings.port() + " of " + settings.address().getHostAddress() + " cannot be used ("
                            + e.getMessage() + "): stop the program that uses it, or set DEBRIEF_PORT to another one",
                    e);
        }
    }
}
