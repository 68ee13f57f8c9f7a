package app.debrief.session.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.grid.ui.ValueText;
import app.debrief.session.BulkRun;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;

/** How far a bulk change is; there while one is under way. */
final class BulkProgress extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ValueText values;
    private final Span words = new Span();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel;
    private transient @Nullable BulkRun shown;

    BulkProgress(ValueText values) {
        this.values = values;
        addClassNames("selection-bar", "bulk-progress");
        bar.getElement().setAttribute("aria-label", translate("session.bulk.bar"));
        cancel = new Button(translate("session.bulk.cancel"), click -> cancel());
        cancel.addThemeVariants(ButtonVariant.LUMO_SMALL);
        add(words, bar, cancel);
        setVisible(false);
    }

    void show(BulkRun run, String title) {
        if (run != shown) {
            shown = run;
            cancel.setEnabled(true);
            setVisible(true);
        }
        bar.setIndeterminate(run.total() == 0);
        bar.setMax(Math.max(1, run.total()));
        bar.setValue(Math.min(run.done(), bar.getMax()));
        words.setText(
                run.total() == 0
                        ? title
                        : translate(
                                "session.bulk.progress", title, values.count(run.done()), values.count(run.total())));
    }

    void hide() {
        shown = null;
        setVisible(false);
    }

    private void cancel() {
        if (shown != null) {
            shown.cancel();
            cancel.setEnabled(false);
        }
    }
}
