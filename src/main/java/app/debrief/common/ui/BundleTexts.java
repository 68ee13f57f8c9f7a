package app.debrief.common.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/** Gives the views their texts out of the modules' bundles. A key without a text is shown as {@code !key!}. */
@Component
class BundleTexts implements I18NProvider {

    private static final long serialVersionUID = 1L;
    private static final Logger log = LoggerFactory.getLogger(BundleTexts.class);

    private final transient MessageSource messages;
    private final boolean missingFails;

    /**
     * Reads from a message source.
     *
     * @param messages all bundles
     * @param missingFails whether a missing text is an error, as it is in tests
     */
    BundleTexts(MessageSource messages, @Value("${texts.missing-fails:false}") boolean missingFails) {
        this.messages = messages;
        this.missingFails = missingFails;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        try {
            return messages.getMessage(key, params, locale);
        } catch (NoSuchMessageException e) {
            if (missingFails) {
                throw e;
            }
            log.error("No text for {}", key);
            return "!" + key + "!";
        }
    }
}
