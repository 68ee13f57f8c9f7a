package app.debrief.session.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.session.SessionColumns;
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
    private static final int LONGEST = 10_000;

    private final TextArea text = new TextArea();
    private final Span state = new Span();
    private final transient SessionEdits edits;
    private final transient Consumer<Runnable> later;
    private boolean waiting;
    private @Nullable String seen;

    /**
     * Shows a comment.
     *
     * @param later runs work on the page after a pause
     */
    CommentSection(@Nullable String comment, SessionEdits edits, boolean editable, Consumer<Runnable> later) {
        this.edits = edits;
        this.later = later;
        seen = comment;
        addClassName("detail-section");
        text.setAriaLabel(translate(SessionColumns.COMMENT.labelKey()));
        text.setWidthFull();
        text.setMinRows(4);
        text.setMaxLength(LONGEST);
        text.setValue(comment == null ? "" : comment);
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

    private void save() {
        var typed = typed();
        try {
            edits.set(SessionColumns.COMMENT, seen, typed.isEmpty() ? null : typed);
            seen = typed.isEmpty() ? null : typed;
            state.setText(translate("session.detail.comment.saved"));
        } catch (DataAccessException | TransactionException e) {
            state.setText(translate("session.detail.comment.unsaved"));
            saveLater();
        }
    }

    private void saveLater() {
        if (!waiting) {
            waiting = true;
            later.accept(() -> {
                waiting = false;
                if (!typed().equals(seen == null ? "" : seen)) {
                    save();
                }
            });
        }
    }

    private String typed() {
        return text.getValue().strip();
    }
}
