package app.debrief.ingestion.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.debrief.common.Actor;
import app.debrief.common.CurrentActor;
import app.debrief.ingestion.ImportService;
import app.debrief.session.SessionFixtures;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest
@WithMockUser
@ViewPackages(classes = ImportsView.class)
@Import(SessionFixtures.class)
class ImportsViewTest extends SpringBrowserlessTest {

    private static final Actor NOBODY = new Actor(99L, "Nobody", null, Map.of(), null, Locale.ENGLISH);

    @Autowired
    ImportService imports;

    @Autowired
    SessionFixtures sessions;

    @Autowired
    CurrentActor actors;

    private String idn = "";

    @BeforeEach
    void hire() {
        idn = SessionFixtures.name("sofia");
        sessions.employee(idn);
    }

    @Test
    void anImportIsOpenedByItsAddress() {
        var id = started("""
                {"source_session_id":"a","employee":"%s","channel":"CHAT","started_at":"2026-03-02T18:00:00Z"}
                no json
                """.formatted(idn));
        Awaitility.await()
                .until(() -> as(
                        SessionFixtures.SYSTEM,
                        () -> imports.report(id).orElseThrow().batch().state().ended()));

        as(SessionFixtures.SYSTEM, () -> {
            navigate("imports/" + id, ImportsView.class);

            assertThat(find(H2.class).withText("may.ndjson").exists()).isTrue();
            assertThat(find(Button.class).withText("Cancel import").exists()).isFalse();
            return null;
        });
    }

    @Test
    void administratorsMayAddAFileOfEmployees() {
        as(SessionFixtures.SYSTEM, () -> {
            navigate("imports", ImportsView.class);
            test(find(Button.class).withText("Import a file").all().getFirst()).click();

            assertThat(find(Dialog.class).single().isOpened()).isTrue();
            assertThat(find(Upload.class).all()).hasSize(2);
            assertThat(find(Button.class).withText("Import").single().isEnabled())
                    .isFalse();
            return null;
        });
    }

    @Test
    void whoMayNotImportDoesNotGetThere() {
        assertThat(as(SessionFixtures.SYSTEM, () -> navigate("imports", ImportsView.class)))
                .isNotNull();
        assertThatThrownBy(() -> as(NOBODY, () -> navigate("imports", ImportsView.class)))
                .isNotNull();
    }

    private long started(String text) {
        return actors.actingAs(SessionFixtures.SYSTEM, () -> {
            try {
                var content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
                return imports.start("may.ndjson", imports.store(content, ImportService.LARGEST_UPLOAD), null);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return actors.actingAs(actor, work);
    }
}
