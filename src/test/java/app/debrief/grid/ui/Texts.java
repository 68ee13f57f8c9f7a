package app.debrief.grid.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Words for tests without an application: in November 2026, in Chicago, in dollars. */
final class Texts {

    static final Instant NOW = Instant.parse("2026-11-21T03:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private Texts() {}

    static ValueText english() {
        return in(Locale.ENGLISH);
    }

    static ValueText in(Locale locale) {
        return new ValueText(
                bundles(), new Display(ZoneId.of("America/Chicago"), Currency.getInstance("USD"), locale), CLOCK);
    }

    private static MessageSource bundles() {
        var bundles = new ResourceBundleMessageSource();
        bundles.setBasenames("messages/grid", "messages/common", "messages/visit");
        bundles.setDefaultEncoding("UTF-8");
        bundles.setAlwaysUseMessageFormat(true);
        bundles.setFallbackToSystemLocale(false);
        return bundles;
    }
}
