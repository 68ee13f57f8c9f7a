package app.debrief.ingestion.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.common.ui.Notices;
import app.debrief.ingestion.ImportService;
import app.debrief.ingestion.UploadTooLargeException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes one file from the reader's machine and stores it, never in memory, until it is imported or given up. */
final class StoredUpload extends Div {

    private static final long serialVersionUID = 1L;

    /** A stored file and its name where it came from. */
    record Stored(String name, Path file) {}

    private final transient ImportService imports;
    private final transient Runnable onChange;
    private final Upload upload;
    private transient @Nullable Stored stored;

    /**
     * Offers an upload.
     *
     * @param label what is wanted
     * @param extensions of the files offered for choice
     * @param mostBytes beyond which a file is refused
     * @param onChange called when there is a file, or none any more
     */
    StoredUpload(String label, String[] extensions, long mostBytes, ImportService imports, Runnable onChange) {
        this.imports = imports;
        this.onChange = onChange;
        var caption = new Span(label);
        caption.addClassName("import-upload-label");
        upload = new Upload(new Handler(mostBytes));
        upload.setMaxFiles(1);
        upload.setAcceptedFileExtensions(extensions);
        upload.setUploadButton(new Button(translate("ingestion.upload.choose")));
        upload.setDropLabel(new Span(translate("ingestion.upload.drop")));
        upload.getElement().setAttribute("aria-label", label);
        upload.addFileRemovedListener(event -> discard());
        upload.addFileRejectedListener(rejected -> Notices.error(
                translate("ingestion.upload.refused"),
                translate("ingestion.upload.extensions", String.join(", ", extensions))));
        addClassName("import-upload");
        add(caption, upload);
    }

    /** The file, once it is here. */
    Optional<Stored> file() {
        return Optional.ofNullable(stored);
    }

    /** Hands the file over; from now on it belongs to whoever asked. */
    void release() {
        stored = null;
    }

    /** Deletes the file. */
    void discard() {
        if (stored != null) {
            delete(stored);
            stored = null;
            onChange.run();
        }
    }

    /** Who may not import any more leaves the file to the next start, which clears the folder. */
    private void delete(Stored file) {
        if (imports.mayImport()) {
            imports.discard(file.file());
        }
    }

    private void arrived(Stored file) {
        if (!isAttached()) {
            delete(file);
            return;
        }
        discard();
        stored = file;
        onChange.run();
    }

    private final class Handler implements UploadHandler {

        private static final long serialVersionUID = 1L;

        private final long mostBytes;

        Handler(long mostBytes) {
            this.mostBytes = mostBytes;
        }

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            try (var content = event.getInputStream()) {
                var file = new Stored(event.getFileName(), imports.store(content, mostBytes));
                event.getUI()
                        .accessLater(() -> arrived(file), () -> delete(file))
                        .run();
            } catch (UploadTooLargeException e) {
                event.reject(translate("ingestion.upload.too-large"));
            }
        }

        @Override
        public long getRequestSizeMax() {
            return -1;
        }

        @Override
        public long getFileSizeMax() {
            return -1;
        }
    }
}
