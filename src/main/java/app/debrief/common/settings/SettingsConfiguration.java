package app.debrief.common.settings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.ConfigurableEnvironment;

/** Offers the validated settings to every module. */
@Configuration(proxyBeanMethods = false)
class SettingsConfiguration {

    @Bean
    DebriefSettings debriefSettings(ConfigurableEnvironment environment) {
        return SettingsReader.read(SettingsEnvironment.texts(environment));
    }
}
