package app.debrief.ingestion.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.common.NotAllowedException;
import app.debrief.common.ui.Notices;
import app.debrief.ingestion.ImportService;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Takes the files of an import and begins it. */
final class ImportDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient ImportService imports;
    private final transient LongConsumer onStart;
    private final StoredUpload sessions;
    private final transient Optional<StoredUpload> employees;
    private final Button start = new Button(translate("ingestion.start"), click -> begin());

    /**
     * Offers an import.
     *
     * @param onStart takes the id of the import that was begun
     */
    ImportDialog(ImportService imports, LongConsumer onStart) {
        this.imports = imports;
        this.onStart = onStart;
        sessions = new StoredUpload(
                translate("ingestion.upload.sessions"),
                new String[] {".ndjson", ".jsonl", ".json", ".gz"},
                ImportService.LARGEST_UPLOAD,
                imports,
                this::refresh);
        employees = imports.mayDefineEmployees()
                ? Optional.of(new StoredUpload(
                        translate("ingestion.upload.employees"),
                        new String[] {".json"},
                        ImportService.LARGEST_EMPLOYEES,
                        imports,
                        this::refresh))
                : Optional.empty();
        setHeaderTitle(translate("ingestion.new"));
        addClassName("import-dialog");
        add(new Paragraph(translate("ingestion.upload.help")), sessions);
        employees.ifPresent(this::add);
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(translate("ingestion.abandon"), click -> close()), start);
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                sessions.discard();
                employees.ifPresent(StoredUpload::discard);
            }
        });
        refresh();
    }

    private void refresh() {
        start.setEnabled(sessions.file().isPresent());
    }

    private void begin() {
        sessions.file().ifPresent(file -> {
            try {
                var id = imports.start(
                        file.name(),
                        file.file(),
                        employees
                                .flatMap(StoredUpload::file)
                                .map(StoredUpload.Stored::file)
                                .orElse(null));
                sessions.release();
                employees.ifPresent(StoredUpload::release);
                close();
                onStart.accept(id);
            } catch (NotAllowedException e) {
                Notices.error(translate("ingestion.refused.title"), translate("ingestion.refused.text"));
            }
        });
    }
}
