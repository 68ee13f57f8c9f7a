package app.debrief.ingestion.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.common.ui.AppIcon;
import app.debrief.common.ui.Badge;
import app.debrief.common.ui.SectionLabel;
import app.debrief.grid.FilterValues;
import app.debrief.grid.TableQuery;
import app.debrief.grid.ui.DataTable;
import app.debrief.grid.ui.ValueText;
import app.debrief.ingestion.ImportBatch;
import app.debrief.ingestion.ImportColumns;
import app.debrief.ingestion.ImportRejection;
import app.debrief.ingestion.ImportReport;
import app.debrief.ingestion.ImportState;
import app.debrief.ingestion.RejectionScope;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Duration;
import java.util.function.Consumer;

/** One import beside the list: how far it is, what became of its lines, and why some were refused. */
final class ImportPanel extends Aside {

    private static final long serialVersionUID = 1L;
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final transient ImportParts parts;
    private final transient ValueText texts;
    private final transient Consumer<ImportReport> onEnd;
    private final Div state = new Div();
    private final Div sums = new Div();
    private final DataTable<ImportRejection> rejections;
    private final Section refused;
    private transient ImportReport report;
    private long shownRejections = -1;

    /**
     * Shows an import.
     *
     * @param onEnd called when the import ends while it is shown
     */
    ImportPanel(
            ImportReport report, ImportParts parts, ValueText texts, Consumer<ImportReport> onEnd, Runnable onClose) {
        this.report = report;
        this.parts = parts;
        this.texts = texts;
        this.onEnd = onEnd;
        var batch = report.batch();
        rejections = new DataTable<>(new RejectionRows(parts.imports()), parts.reads(), texts, parts.clock());
        var frame = new Div(rejections);
        frame.addClassName("import-rejections");
        refused = new Section(new SectionLabel(translate("ingestion.detail.rejected")), frame);
        refused.addClassName("detail-section");
        addClassName("detail");
        getElement().setAttribute("aria-label", translate("ingestion.detail.label", batch.fileName()));
        add(head(batch, onClose), state, sums, refused);
        getElement().addEventListener("keydown", pressed -> onClose.run()).setFilter("event.key === 'Escape'");
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        lookLater(event.getUI());
    }

    private void lookLater(UI ui) {
        if (!report.batch().state().ended()) {
            parts.timer().after(LOOK_EVERY, ui, () -> look(ui));
        }
    }

    private void look(UI ui) {
        if (isAttached()) {
            var id = report.batch().id();
            parts.reads()
                    .read(
                            this,
                            () -> parts.imports().report(id),
                            found -> {
                                found.ifPresent(this::changed);
                                lookLater(ui);
                            },
                            failure -> lookLater(ui));
        }
    }

    private void changed(ImportReport found) {
        if (report.batch().state().ended()) {
            return;
        }
        report = found;
        show();
        if (found.batch().state().ended()) {
            onEnd.accept(found);
        }
    }

    private void show() {
        var batch = report.batch();
        state.removeAll();
        state.addClassName("detail-section");
        state.add(progress(batch));
        batch.failure().ifPresent(key -> state.add(new Paragraph(translate(key))));
        sums.removeAll();
        sums.add(counts(batch));
        if (!report.byEmployee().isEmpty()) {
            sums.add(section("ingestion.detail.employees", byEmployee()));
        }
        if (!report.notices().isEmpty()) {
            sums.add(section("ingestion.detail.notices", notices()));
        }
        refused.setVisible(batch.rejected() > 0);
        if (batch.rejected() > 0 && batch.rejected() != shownRejections) {
            shownRejections = batch.rejected();
            rejections.show(new TableQuery<>(
                    new RejectionScope(batch.id()),
                    FilterValues.none(),
                    ImportColumns.IN_FILE_ORDER,
                    ImportColumns.REJECTIONS.initial(),
                    texts.display().zone()));
        }
    }

    private Component progress(ImportBatch batch) {
        var words = new Span(translate(
                "ingestion.detail.progress",
                texts.count(batch.lines()),
                texts.count(batch.bytes()),
                texts.count(batch.bytesTotal())));
        words.addClassName("number");
        var row = new Div(badge(batch), words);
        row.addClassName("detail-row");
        if (batch.state().ended()) {
            return row;
        }
        var bar = new ProgressBar(0, Math.max(1, batch.bytesTotal()), batch.bytes());
        bar.setIndeterminate(batch.state() == ImportState.QUEUED);
        bar.getElement().setAttribute("aria-label", translate("ingestion.detail.bar"));
        var cancel = new Button(translate("ingestion.cancel"), AppIcon.CLOSE.createSmall());
        cancel.addThemeVariants(ButtonVariant.LUMO_SMALL);
        cancel.setEnabled(!batch.cancelRequested());
        cancel.addClickListener(click -> {
            parts.imports().cancel(batch.id());
            cancel.setEnabled(false);
        });
        row.add(cancel);
        return new Div(row, bar);
    }

    private Badge badge(ImportBatch batch) {
        return new Badge(
                ImportColumns.kind(batch.state()), ImportColumns.icon(batch.state()), texts.choice(batch.state()));
    }

    private Component counts(ImportBatch batch) {
        var counts = batch.counts();
        var tiles = new Div(
                tile(ImportColumns.CREATED.labelKey(), counts.created()),
                tile(ImportColumns.CHANGED.labelKey(), counts.changed()),
                tile(ImportColumns.UNCHANGED.labelKey(), counts.unchanged()),
                tile(ImportColumns.OUTDATED.labelKey(), counts.outdated()),
                tile(ImportColumns.REJECTED.labelKey(), batch.rejected()));
        tiles.addClassNames("detail-section", "import-counts");
        return tiles;
    }

    private Component tile(String labelKey, long count) {
        var value = new Span(texts.count(count));
        value.addClassName("import-count");
        return new Div(value, new Span(texts.text(labelKey)));
    }

    private Component byEmployee() {
        var lines = new Div();
        report.byEmployee()
                .forEach((employee, counts) -> lines.add(new Paragraph(translate(
                        "ingestion.detail.employee",
                        employee,
                        texts.count(counts.created()),
                        texts.count(counts.changed()),
                        texts.count(counts.unchanged()),
                        texts.count(counts.outdated())))));
        return lines;
    }

    private Component notices() {
        var lines = new Div();
        report.notices()
                .forEach((notice, documents) -> lines.add(new Paragraph(translate(
                        "ingestion.detail.notice",
                        notice.member(),
                        translate(notice.reasonKey()),
                        texts.count(documents)))));
        return lines;
    }

    private Header head(ImportBatch batch, Runnable onClose) {
        var title = new H2(batch.fileName());
        title.addClassName("detail-title");
        var close = new Button(AppIcon.CLOSE.create(), click -> onClose.run());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        close.setAriaLabel(translate("ingestion.detail.close"));
        var actions = new Div(close);
        actions.addClassName("detail-actions");
        var meta = new Span(translate("ingestion.detail.begun", texts.moment(batch.queuedAt()), batch.startedByName()));
        meta.addClassName("detail-meta");
        var head = new Header(title, actions, meta);
        head.addClassName("detail-head");
        return head;
    }

    private static Section section(String labelKey, Component body) {
        var section = new Section(new SectionLabel(translate(labelKey)), body);
        section.addClassName("detail-section");
        return section;
    }
}
