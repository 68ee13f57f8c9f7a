package app.debrief.export.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.common.ui.AppIcon;
import app.debrief.common.ui.Badge;
import app.debrief.export.ExportColumns;
import app.debrief.export.ExportJob;
import app.debrief.export.web.ExportLinks;
import app.debrief.grid.ui.ValueText;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Duration;
import java.util.Objects;

/** One export beside the list: how far it is, its file, and a button that ends it. */
final class ExportPanel extends Aside {

    private static final long serialVersionUID = 1L;
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final transient ExportParts parts;
    private final transient ValueText texts;
    private final transient Runnable onChange;
    private final Section body = new Section();
    private transient ExportJob job;

    /**
     * Shows an export.
     *
     * @param onChange called when its state becomes another one while it is shown
     */
    ExportPanel(ExportJob job, ExportParts parts, ValueText texts, Runnable onChange, Runnable onClose) {
        this.job = job;
        this.parts = parts;
        this.texts = texts;
        this.onChange = onChange;
        addClassName("detail");
        getElement().setAttribute("aria-label", translate("export.detail.label", job.subject()));
        body.addClassName("detail-section");
        add(head(onClose), body);
        getElement().addEventListener("keydown", pressed -> onClose.run()).setFilter("event.key === 'Escape'");
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        lookLater(event.getUI());
    }

    private void lookLater(UI ui) {
        if (!job.state().ended()) {
            parts.timer().after(LOOK_EVERY, ui, () -> look(ui));
        }
    }

    private void look(UI ui) {
        if (isAttached()) {
            parts.reads()
                    .read(
                            this,
                            () -> parts.exports().find(job.id()),
                            found -> {
                                found.ifPresent(this::changed);
                                lookLater(ui);
                            },
                            failure -> lookLater(ui));
        }
    }

    private void changed(ExportJob found) {
        var before = job.state();
        job = found;
        show();
        if (before != found.state()) {
            onChange.run();
        }
    }

    private void show() {
        body.removeAll();
        var look = ExportColumns.look(job.state());
        var badge = new Badge(
                Objects.requireNonNull(look.badge()), Objects.requireNonNull(look.icon()), texts.choice(job.state()));
        var row = new Div(badge);
        row.addClassName("detail-row");
        body.add(row, new Paragraph(ExportWords.progress(job, texts)));
        if (!job.state().ended()) {
            row.add(cancel());
            var bar = new ProgressBar(0, Math.max(1, job.rowsTotal().orElse(1L)), job.rowsDone());
            bar.setIndeterminate(job.rowsTotal().isEmpty());
            bar.getElement().setAttribute("aria-label", translate("export.progress.bar"));
            body.add(bar);
        }
        if (ExportWords.hasFile(job)) {
            var link = new Anchor(ExportLinks.file(job.id()), translate("export.download"));
            link.getElement().setAttribute("download", true);
            link.setRouterIgnore(true);
            body.add(link);
        }
    }

    private Button cancel() {
        var cancel = new Button(translate("export.cancel"), AppIcon.CLOSE.createSmall());
        cancel.addThemeVariants(ButtonVariant.LUMO_SMALL);
        cancel.setEnabled(!job.cancelRequested());
        cancel.addClickListener(click -> {
            parts.exports().cancel(job.id());
            cancel.setEnabled(false);
        });
        return cancel;
    }

    private Header head(Runnable onClose) {
        var title = new H2(job.subject());
        title.addClassName("detail-title");
        var close = new Button(AppIcon.CLOSE.create(), click -> onClose.run());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        close.setAriaLabel(translate("export.detail.close"));
        var actions = new Div(close);
        actions.addClassName("detail-actions");
        var meta = new Span(texts.choice(job.format()) + " · " + texts.moment(job.queuedAt()));
        meta.addClassName("detail-meta");
        var head = new Header(title, actions, meta);
        head.addClassName("detail-head");
        return head;
    }
}
