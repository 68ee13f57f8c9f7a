package app.debrief.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.common.ui.EmptyState;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import org.jspecify.annotations.Nullable;

/** The page in place of one that cannot be shown: what is wrong, without a stack trace, and a way out. */
abstract class ErrorPage extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int TRY_AGAIN_MILLIS = 5000;

    private @Nullable Trouble trouble;

    ErrorPage() {
        addClassNames("page", "page-body");
    }

    /** Shows what went wrong, and returns the HTTP status. */
    int show(Trouble shown, Throwable thrown) {
        trouble = shown;
        var reference = TroubleLog.write(shown, thrown);
        var home = new Anchor("", translate("shell.trouble.home"));
        home.addClassName("link");
        removeAll();
        add(new EmptyState(shown.icon(), translate(shown.titleKey()), translate(shown.textKey(), reference), home)
                .asPage());
        return shown.status();
    }

    @Override
    public String getPageTitle() {
        return trouble == null ? "" : translate(trouble.titleKey());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        if (trouble == Trouble.DATABASE) {
            var ui = event.getUI();
            ui.setPollInterval(TRY_AGAIN_MILLIS);
            var polling = ui.addPollListener(poll -> ui.refreshCurrentRoute(false));
            addDetachListener(gone -> polling.remove());
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        super.onDetach(event);
    }
}
