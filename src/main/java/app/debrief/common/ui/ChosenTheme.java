package app.debrief.common.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts the theme that was chosen in this browser into the very first page, so that it never flashes in the other one. */
@Component
class ChosenTheme implements VaadinServiceInitListener {

    static final String COOKIE = "debrief-theme";

    private static final long serialVersionUID = 1L;
    private static final Set<String> THEMES = Set.of("light", "dark");

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(response -> {
            var cookies = response.getVaadinRequest().getCookies();
            if (cookies != null) {
                Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .filter(THEMES::contains)
                        .findFirst()
                        .ifPresent(theme ->
                                response.getDocument().getElementsByTag("html").attr("theme", theme));
            }
        });
    }
}
