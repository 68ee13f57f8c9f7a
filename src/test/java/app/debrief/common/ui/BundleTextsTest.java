package app.debrief.common.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.context.NoSuchMessageException;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class BundleTextsTest {

    private final PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();

    @Test
    void everyModuleHasItsOwnBundle() throws IOException {
        assertThat(texts(true).getTranslation("common.stars.none", Locale.ENGLISH))
                .isEqualTo("not rated");
        assertThat(texts(true).getTranslation("shell.builder", Locale.ENGLISH)).isEqualTo("Builder");
    }

    @Test
    void aTextTakesItsParameters() throws IOException {
        assertThat(texts(true).getTranslation("common.stars.spoken", Locale.ENGLISH, 3))
                .isEqualTo("3 of 5");
    }

    @Test
    void aLanguageWithoutBundlesReadsEnglish() throws IOException {
        assertThat(texts(true).getTranslation("common.stars.none", Locale.GERMAN))
                .isEqualTo("not rated");
    }

    @Test
    void aMissingTextShowsItsKeyInProduction() throws IOException {
        assertThat(texts(false).getTranslation("common.no-such-key", Locale.ENGLISH))
                .isEqualTo("!common.no-such-key!");
    }

    @Test
    void aMissingTextFailsInTests() throws IOException {
        var strict = texts(true);
        assertThatExceptionOfType(NoSuchMessageException.class)
                .isThrownBy(() -> strict.getTranslation("common.no-such-key", Locale.ENGLISH));
    }

    @Test
    void noKeyStandsInTwoBundles() throws IOException {
        var owners = new HashMap<String, String>();
        for (var file : resources.getResources("classpath*:messages/*.properties")) {
            var bundle = new Properties();
            try (var in = file.getInputStream()) {
                bundle.load(in);
            }
            for (var key : bundle.stringPropertyNames()) {
                var name = file.getURL().toString();
                assertThat(owners.put(key, name)).as("%s in %s", key, name).isNull();
            }
        }
    }

    private BundleTexts texts(boolean missingFails) throws IOException {
        return new BundleTexts(new MessageBundles().messageSource(resources), missingFails);
    }
}
