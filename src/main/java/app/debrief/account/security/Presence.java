package app.debrief.account.security;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Learns from each open page when a person touches it; what the page sends by itself says nothing about a person. */
@Component
class Presence implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final String EVENT = "person-acted";

    private final transient SignInLimits limits;

    Presence(SignInLimits limits) {
        this.limits = limits;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> watch(init.getUI()));
    }

    private void watch(UI ui) {
        ui.getPage().addJsModule("context://components/presence.js");
        ui.getElement().addEventListener(EVENT, acted -> httpSession().ifPresent(limits::acted));
        httpSession().ifPresent(limits::acted);
    }

    /** The web session of the page that is being worked on. */
    static Optional<HttpSession> httpSession() {
        return VaadinSession.getCurrent().getSession() instanceof WrappedHttpSession wrapped
                ? Optional.of(wrapped.getHttpSession())
                : Optional.empty();
    }
}
