package app.debrief.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.common.ui.Notices;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Tells in a notice what went wrong inside a page; the page stays as it is, with everything typed into it. */
@Component
class ErrorNotices implements VaadinServiceInitListener, ErrorHandler {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        var trouble = Trouble.of(event.getThrowable());
        var reference = TroubleLog.write(trouble, event.getThrowable());
        if (UI.getCurrent() != null) {
            Notices.error(translate(trouble.titleKey()), translate(trouble.textKey(), reference));
        }
    }
}
