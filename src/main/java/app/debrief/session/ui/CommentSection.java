package app.debrief.session.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.session.ReviewRules;
import app.debrief.session.SessionColumns;
import app.debrief.session.SessionDetail;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** The comment, saved a moment after typing stops; while the database is away the text stays and is tried again. */
final class CommentSection extends Section {

    private static final long serialVersionUID = 1L;
    private static final int PAUSE_MILLIS = 800;

    private final TextArea text = new TextArea();
    private final Span state = new Span();
    private final transient SessionEdits edits;
    private final transient Consumer<Runnable> later;
    private boolean waiting;
    private boolean unsaved;
    private @Nullable String seen;

    /**
     * An empty comment.
     *
     * @param later runs work on the page after a pause
     */
    CommentSection(SessionEdits edits, boolean editable, Consumer<Runnable> later) {
        this.edits = edits;
        this.later = later;
        addClassName("detail-section");
        text.setAriaLabel(translate(SessionColumns.COMMENT.labelKey()));
        text.setPlaceholder(translate("session.detail.comment.placeholder"));
        text.setWidthFull();
        text.setMinRows(4);
        text.setMaxLength(ReviewRules.LONGEST_COMMENT);
        text.setReadOnly(!editable);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_MILLIS);
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save();
            }
        });
        state.addClassName("save-state");
        state.getElement().setAttribute("role", "status");
        add(text, state);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://components/unsaved.js");
    }

    void focus() {
        text.focus();
    }

    /** Shows the comment as it is stored, unless something is typed that is not: that stays until it is decided on. */
    void show(SessionDetail detail) {
        if (unsaved) {
            return;
        }
        seen = detail.session().text().comment();
        var stored = seen == null ? "" : seen;
        if (!typed().equals(stored)) {
            text.setValue(stored);
            state.setText("");
        }
    }

    private void save() {
        var typed = typed();
        unsaved(true);
        try {
            edits.set(SessionColumns.COMMENT, seen, typed.isEmpty() ? null : typed, this::decided);
            if (unsaved) {
                state.setText(translate("session.detail.comment.undecided"));
            }
        } catch (DataAccessException | TransactionException e) {
            if (!unsaved) {
                throw e;
            }
            state.setText(translate("session.detail.comment.unsaved"));
            saveLater();
        }
    }

    private void decided(boolean stored) {
        unsaved(false);
        if (stored) {
            seen = typed().isEmpty() ? null : typed();
        }
        state.setText(stored ? translate("session.detail.comment.saved") : "");
    }

    private void saveLater() {
        if (!waiting) {
            waiting = true;
            later.accept(() -> {
                waiting = false;
                if (unsaved) {
                    save();
                }
            });
        }
    }

    private void unsaved(boolean now) {
        unsaved = now;
        text.getElement().setAttribute("data-unsaved", now);
    }

    private String typed() {
        return text.getValue().strip();
    }
}
