package app.debrief.session.ui;

import static app.debrief.session.SessionFixtures.document;
import static org.assertj.core.api.Assertions.assertThat;

import app.debrief.common.CurrentActor;
import app.debrief.common.ui.Segments;
import app.debrief.grid.Column;
import app.debrief.grid.ui.Display;
import app.debrief.grid.ui.Lists;
import app.debrief.session.Session;
import app.debrief.session.SessionColumns;
import app.debrief.session.SessionDetail;
import app.debrief.session.SessionEdit;
import app.debrief.session.SessionEditor;
import app.debrief.session.SessionFixtures;
import app.debrief.session.SessionIntake;
import app.debrief.session.SessionService;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBoxBase.CustomValueSetEvent;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;

/** Two people at one session, of whom one looks at it. */
@SpringBootTest
@WithMockUser
@Import(SessionFixtures.class)
class SessionDetailTest extends SpringBrowserlessTest {

    @Autowired
    SessionService service;

    @Autowired
    SessionEditor editor;

    @Autowired
    SessionIntake intake;

    @Autowired
    SessionFixtures fixtures;

    @Autowired
    CurrentActor actors;

    @Autowired
    Lists lists;

    private UUID id = new UUID(0, 0);

    @BeforeEach
    void open() {
        var idn = SessionFixtures.name("sofia");
        var scope = fixtures.employee(idn);
        as(() -> {
            var document = document(idn, "a").build();
            intake.take(document, null);
            var detail =
                    service.findBySource(scope.organizationId(), document.key()).orElseThrow();
            id = detail.session().id();
            UI.getCurrent().add(panel(detail));
            return true;
        });
    }

    @Test
    void aCommentIsSavedAsItIsTyped() {
        type("Call back");

        assertThat(session().text().comment()).isEqualTo("Call back");
        assertThat(state()).isEqualTo("Saved");
    }

    @Test
    void aCommentThatSomebodyElseWroteMeanwhileIsNotOverwritten() {
        byAnother(SessionColumns.COMMENT, null, "Theirs");

        type("Mine");

        assertThat(session().text().comment()).isEqualTo("Theirs");
        assertThat(state()).startsWith("Not saved");
        assertThat(comment().getValue()).isEqualTo("Mine");
    }

    @Test
    void whatWasTypedStaysWhileNobodyHasDecided() {
        byAnother(SessionColumns.COMMENT, null, "Theirs");
        type("Mine");

        as(() -> {
            Segments<?> verdicts = find(Segments.class).all().getFirst();
            test(verdicts).selectItem("Yes-B");
            return true;
        });
        type("Mine, longer");

        assertThat(comment().getValue()).isEqualTo("Mine, longer");
        assertThat(session().text().comment()).isEqualTo("Theirs");
        assertThat(conflicts()).hasSize(1);
        press("Use mine");
        assertThat(session().text().comment()).isEqualTo("Mine, longer");
        assertThat(state()).isEqualTo("Saved");
        assertThat(conflicts()).isEmpty();
        type("Mine again");
        assertThat(session().text().comment()).isEqualTo("Mine again");
    }

    @Test
    void whoKeepsTheOtherCommentSeesIt() {
        byAnother(SessionColumns.COMMENT, null, "Theirs");
        type("Mine");

        press("Keep theirs");

        assertThat(comment().getValue()).isEqualTo("Theirs");
        assertThat(state()).isEmpty();
        type("Theirs and mine");
        assertThat(session().text().comment()).isEqualTo("Theirs and mine");
    }

    @Test
    void aRevertedCommentIsShownAsItWas() {
        type("First");
        type("Second");
        tab("History");

        press("Revert");

        assertThat(comment().getValue()).isEqualTo("First");
        type("Third");
        assertThat(session().text().comment()).isEqualTo("Third");
    }

    @Test
    void whatCannotBeKeptIsSaid() {
        tab("Review");

        as(() -> {
            MultiSelectComboBox<String> tags = find(TagsBox.class).single();
            ComponentUtil.fireEvent(tags, new CustomValueSetEvent<>(tags, true, "x".repeat(65)));
            return true;
        });

        assertThat(find(Notification.class).single().getElement().getTextRecursively())
                .contains("Tags was not changed", "At most 64 characters");
        assertThat(session().tags()).isEmpty();
    }

    @Test
    void whatIsGivenBackMustBeWhatWasSeen() {
        tab("Review");
        byAnother(SessionColumns.IS_TODO, false, true);
        as(() -> {
            UI.getCurrent().removeAll();
            UI.getCurrent().add(panel(service.detail(id).orElseThrow()));
            return true;
        });
        tab("Review");
        byAnother(SessionColumns.IS_TODO, true, false);

        press("Back to automatic");

        assertThat(session().mark(SessionColumns.IS_TODO.key())).isPresent();
        press("Use mine");
        assertThat(session().mark(SessionColumns.IS_TODO.key())).isEmpty();
    }

    private SessionDetailPanel panel(SessionDetail detail) {
        return new SessionDetailPanel(
                detail,
                "Sofia",
                true,
                service,
                editor,
                lists.texts(Display.of(SessionFixtures.SYSTEM)),
                new NothingAround(),
                changed -> {});
    }

    private void type(String text) {
        as(() -> {
            tab("Comment");
            test(comment()).setValue(text);
            return true;
        });
    }

    private TextArea comment() {
        tab("Comment");
        return find(TextArea.class).single();
    }

    private String state() {
        tab("Comment");
        return find(Span.class).withClassName("save-state").single().getText();
    }

    private List<Notification> conflicts() {
        return find(Notification.class).all().stream()
                .filter(Notification::isOpened)
                .toList();
    }

    private void tab(String name) {
        as(() -> {
            test(find(NativeButton.class).withText(name).single()).click();
            return true;
        });
    }

    private void press(String button) {
        as(() -> {
            test(find(Button.class).withText(button).all().getFirst()).click();
            return true;
        });
    }

    private <V> void byAnother(Column<Session, V> column, @Nullable V seen, V value) {
        as(() -> {
            editor.set(id, column, seen, value);
            return true;
        });
    }

    private Session session() {
        return as(() -> service.detail(id).orElseThrow().session());
    }

    private <T> T as(Supplier<T> work) {
        return actors.actingAs(SessionFixtures.SYSTEM, work);
    }

    private static final class NothingAround implements SessionDetailPanel.Surroundings {

        @Override
        public String address() {
            return "builder/sofia/sessions/1";
        }

        @Override
        public void edited(SessionEdit edit) {}

        @Override
        public void close() {}

        @Override
        public void step(int direction) {}

        @Override
        public void later(Runnable work) {}
    }
}
