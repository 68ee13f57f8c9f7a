package app.debrief.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.annotation.security.PermitAll;

/** Whatever else went wrong on the way to a page; without the frame, which may be what went wrong. */
@PermitAll
public final class FailedView extends ErrorPage implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;

    public FailedView() {
        getElement().setAttribute("role", "main");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        return show(Trouble.of(parameter.getException()), parameter.getCaughtException());
    }
}
