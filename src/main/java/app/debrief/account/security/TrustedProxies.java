package app.debrief.account.security;

import app.debrief.common.settings.DebriefSettings;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Believes a proxy that is named as trusted, and no other, when it says for whom it asks: the client is the right-most
 * address that is no trusted proxy itself. The same proxies are believed about https, on which secure cookies depend.
 */
@Component
class TrustedProxies implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private final List<String> proxies;

    TrustedProxies(DebriefSettings settings) {
        proxies = settings.trustedProxies();
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory server) {
        if (!proxies.isEmpty()) {
            server.addEngineValves(valve(proxies));
        }
    }

    static RemoteIpValve valve(List<String> proxies) {
        var valve = new RemoteIpValve();
        valve.setInternalProxies(proxies.stream().map(TrustedProxies::range).collect(Collectors.joining(",")));
        valve.setRemoteIpHeader("X-Forwarded-For");
        valve.setProtocolHeader("X-Forwarded-Proto");
        return valve;
    }

    /** Tomcat takes an address without a length of its prefix for a regular expression. */
    private static String range(String proxy) {
        if (proxy.contains("/")) {
            return proxy;
        }
        return proxy + (proxy.contains(":") ? "/128" : "/32");
    }
}
