package app.debrief.export.web;

import app.debrief.export.ExportService;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives finished files to who asked for them, as long as they are kept and the person still may. */
@RestController
class ExportDownload {

    private final ExportService exports;

    ExportDownload(ExportService exports) {
        this.exports = exports;
    }

    @GetMapping(ExportLinks.FILE)
    ResponseEntity<Resource> file(@PathVariable long id) {
        return exports.download(id)
                .map(download -> ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_TYPE, download.format().mediaType())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(download.name(), StandardCharsets.UTF_8)
                                        .build()
                                        .toString())
                        .<Resource>body(new FileSystemResource(download.file())))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
