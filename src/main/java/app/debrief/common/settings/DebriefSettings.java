package app.debrief.common.settings;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.util.unit.DataSize;

/**
 * What this installation was told, validated. Every module may ask for it as a bean.
 *
 * @param address where the application listens
 * @param port 0 to 65535; 0 is any free port
 * @param data absolute folder of the embedded database and the logs
 * @param database the external database; null when the embedded one is used
 * @param bufferPool memory for the embedded database's pages; null when it follows the machine's memory
 * @param demo whether demo data and demo logins are wanted
 * @param demoSessions how many sessions the large demo data set shall have; 0 for none of it
 * @param importFile readable file of sessions to import at start; null when there is none
 * @param importEmployees readable file of organizations and AI employees that go with it; null when there is none
 * @param trustedProxies addresses or ranges of proxies whose word about the client is believed
 */
public record DebriefSettings(
        InetAddress address,
        int port,
        Path data,
        @Nullable DatabaseLogin database,
        @Nullable DataSize bufferPool,
        boolean demo,
        long demoSessions,
        @Nullable Path importFile,
        @Nullable Path importEmployees,
        List<String> trustedProxies) {

    public DebriefSettings {
        trustedProxies = List.copyOf(trustedProxies);
    }

    /**
     * What an environment says.
     *
     * @param environment of an application that is starting or running
     * @throws StartRefusedException when a setting is malformed
     */
    public static DebriefSettings of(ConfigurableEnvironment environment) {
        return SettingsReader.read(SettingsEnvironment.texts(environment));
    }
}
