package app.debrief.session.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.common.ui.AppIcon;
import app.debrief.common.ui.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.notification.Notification;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Says what was done and offers to take it back. A newer notice takes the place of the one before. */
final class ReviewNotices {

    private final ReviewUndo undo;
    private final Consumer<ReviewUndo.Action> onUndo;
    private @Nullable Notification shown;

    ReviewNotices(ReviewUndo undo, Consumer<ReviewUndo.Action> onUndo) {
        this.undo = undo;
        this.onUndo = onUndo;
    }

    ReviewUndo undo() {
        return undo;
    }

    /** Something was done; it can be taken back if it is still remembered. */
    void done(String text, ReviewUndo.Action action) {
        if (undo.remembers(action)) {
            var button = new Button(translate("session.review.undo"), AppIcon.UNDO.createSmall(), click -> {
                close();
                onUndo.accept(action);
            });
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            show(Notices.done(text, button));
        } else {
            say(text);
        }
    }

    /** Something was done that cannot be taken back. */
    void say(String text) {
        show(Notices.success(text));
    }

    /** Something was not done. */
    void refuse(String text) {
        show(Notices.info(text));
    }

    private void show(Notification notice) {
        close();
        shown = notice;
    }

    private void close() {
        if (shown != null) {
            shown.close();
        }
    }
}
