package app.debrief.common.settings;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.MapPropertySource;

/**
 * Validates the settings before anything else happens, and makes them properties that {@code application.properties} builds
 * on. Claims the data folder too, because the next step of the start opens a log file in it.
 */
final class SettingsEnvironment implements EnvironmentPostProcessor, Ordered {

    /** After the one that reads {@code application.properties}, where tests set theirs. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        refuseUnknown(environment);
        var texts = texts(environment);
        var settings = SettingsReader.read(texts);
        var properties = new HashMap<String, Object>();
        texts.forEach((setting, text) -> properties.put(setting.property(), text));
        properties.put(Setting.DATA.property(), settings.data().toString());
        environment.getPropertySources().addFirst(new MapPropertySource("debrief", properties));
        DataFolder.claim(settings.data());
    }

    /** What is set, else the default; a variable that is set to nothing counts as not set. */
    static Map<Setting, String> texts(ConfigurableEnvironment environment) {
        var texts = new EnumMap<Setting, String>(Setting.class);
        for (var setting : Setting.values()) {
            String text = text(environment, setting);
            String value = text.isBlank() ? setting.defaultValue() : text;
            if (value != null) {
                texts.put(setting, value);
            }
        }
        return texts;
    }

    /** As it was given: a password may look like a placeholder, or end in a space. */
    private static String text(ConfigurableEnvironment environment, Setting setting) {
        return environment.getPropertySources().stream()
                .map(source -> source.getProperty(setting.property()))
                .filter(Objects::nonNull)
                .findFirst()
                .map(Object::toString)
                .map(text -> setting == Setting.DB_PASSWORD ? text : text.strip())
                .orElse("");
    }

    private static void refuseUnknown(ConfigurableEnvironment environment) {
        var known = Arrays.stream(Setting.values()).map(Setting::variable).collect(Collectors.toSet());
        environment.getPropertySources().stream()
                .filter(EnumerablePropertySource.class::isInstance)
                .flatMap(source -> Arrays.stream(((EnumerablePropertySource<?>) source).getPropertyNames()))
                .filter(name -> Setting.claims(name) && !known.contains(Setting.variableOf(name)))
                .findFirst()
                .ifPresent(name -> {
                    throw new StartRefusedException(name + " is not a setting: correct or remove it, there are "
                            + Arrays.stream(Setting.values())
                                    .map(Setting::variable)
                                    .collect(Collectors.joining(", ")));
                });
    }
}
