package app.debrief.common.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Light or dark where a person chose it. A cookie of the browser puts the choice into the very first page, so that it
 * never flashes in the other one; without a choice the device decides.
 */
@Component
public class ChosenTheme implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final String COOKIE = "debrief-theme";
    private static final int YEAR_IN_SECONDS = 365 * 24 * 60 * 60;
    private static final Set<String> THEMES = Set.of("light", "dark");

    /** Shows this browser's pages in a scheme from now on; {@code SYSTEM} is what the device says. */
    public static void choose(UI ui, ColorScheme.Value scheme) {
        var decided = scheme != ColorScheme.Value.SYSTEM;
        ui.getPage().setColorScheme(decided ? scheme : ColorScheme.Value.LIGHT_DARK);
        ui.getPage()
                .executeJs(
                        "document.cookie = $0 + '=' + $1 + '; path=/; max-age=' + $2 + '; SameSite=Lax'",
                        COOKIE,
                        decided ? scheme.getThemeValue() : "",
                        decided ? YEAR_IN_SECONDS : 0);
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(
                response -> cookie(response.getVaadinRequest().getCookies())
                        .ifPresent(theme ->
                                response.getDocument().getElementsByTag("html").attr("theme", theme)));
    }

    private static Optional<String> cookie(Cookie @Nullable [] cookies) {
        return Optional.ofNullable(cookies).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .filter(THEMES::contains)
                .findFirst();
    }
}
