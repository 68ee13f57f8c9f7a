package app.debrief.export.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.common.ui.AppIcon;
import app.debrief.export.ExportJob;
import app.debrief.export.ExportState;
import app.debrief.export.web.ExportLinks;
import app.debrief.grid.ui.ValueText;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Duration;

/** How far an export is, over whatever page the person looks at; a finished file is saved by itself. */
final class ExportProgress extends Notification {

    private static final long serialVersionUID = 1L;
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);

    private final transient ExportParts parts;
    private final transient ValueText texts;
    private final long id;
    private final Div title = new Div();
    private final Paragraph words = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private final Div actions = new Div();
    private final Button cancel;

    ExportProgress(ExportJob job, ExportParts parts) {
        this.parts = parts;
        texts = parts.lists().texts(parts.display());
        id = job.id();
        setPosition(Position.BOTTOM_END);
        setDuration(0);
        title.addClassName("notice-title");
        words.addClassName("notice-detail");
        words.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", translate("export.progress.bar"));
        cancel = new Button(translate("export.cancel"), click -> parts.exports().cancel(id));
        cancel.addThemeVariants(ButtonVariant.LUMO_SMALL);
        actions.addClassName("notice-actions");
        actions.add(cancel);
        var body = new Div(title, words, bar, actions);
        body.addClassName("notice-text");
        var row = new Div(AppIcon.DOWNLOAD.create(), body);
        row.addClassNames("notice", "notice-info", "export-progress");
        var close = new Button(AppIcon.CLOSE.create(), click -> close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        close.addClassName("notice-close");
        close.setAriaLabel(translate("common.notice.close"));
        add(row, close);
        show(job);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        lookLater(event.getUI());
    }

    private void lookLater(UI ui) {
        parts.timer().after(LOOK_EVERY, ui, () -> look(ui));
    }

    private void look(UI ui) {
        if (isOpened()) {
            parts.reads()
                    .read(
                            this,
                            () -> parts.exports().find(id),
                            found -> found.ifPresent(job -> {
                                show(job);
                                if (!job.state().ended()) {
                                    lookLater(ui);
                                } else if (job.state() == ExportState.COMPLETE) {
                                    save(ui);
                                }
                            }),
                            failure -> lookLater(ui));
        }
    }

    private void show(ExportJob job) {
        title.setText(translate("export.progress.title." + job.state().name(), job.subject()));
        words.setText(ExportWords.progress(job, texts));
        var running = !job.state().ended();
        bar.setVisible(running);
        cancel.setVisible(running);
        cancel.setEnabled(!job.cancelRequested());
        var total = job.rowsTotal().orElse(0L);
        bar.setIndeterminate(total == 0);
        if (total > 0) {
            bar.setMax((double) total);
            bar.setValue((double) Math.min(total, job.rowsDone()));
        }
        if (job.state() == ExportState.COMPLETE) {
            actions.add(link());
        }
    }

    private Anchor link() {
        var link = new Anchor(ExportLinks.file(id), translate("export.download"));
        link.getElement().setAttribute("download", true);
        link.setRouterIgnore(true);
        return link;
    }

    private void save(UI ui) {
        ui.getPage()
                .executeJs(
                        "const link = document.createElement('a'); link.href = new URL($0, document.baseURI);"
                                + " link.download = ''; link.click();",
                        ExportLinks.file(id));
    }
}
