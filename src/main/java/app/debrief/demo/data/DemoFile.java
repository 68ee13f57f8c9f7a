package app.debrief.demo.data;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Reads the YAML files of the demo; a member that nothing expects is an error, so that a slip of the pen shows. */
final class DemoFile {

    private static final JsonSetter.Value EMPTY_WHEN_ABSENT = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);

    static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .withConfigOverride(List.class, list -> list.setNullHandling(EMPTY_WHEN_ABSENT))
            .withConfigOverride(Map.class, map -> map.setNullHandling(EMPTY_WHEN_ABSENT))
            .build();

    private DemoFile() {}

    static <T> T read(String name, TypeReference<T> type) {
        var path = "/demo/" + name + ".yaml";
        try (var stream = DemoFile.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("Missing on the class path: " + path);
            }
            Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(stream);
            return MAPPER.convertValue(tree, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
