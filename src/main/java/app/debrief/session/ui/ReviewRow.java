package app.debrief.session.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.common.ui.Segments;
import app.debrief.grid.Column;
import app.debrief.session.Session;
import app.debrief.session.SessionDetail;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One decision of a person: its name, its control, and the way back to the automatic value.
 *
 * @param <V> what is decided
 */
class ReviewRow<V> extends Div {

    private static final long serialVersionUID = 1L;

    private final Button giveBack;
    private final transient Column<Session, V> column;
    private final transient Function<SessionDetail, @Nullable V> held;
    private final boolean editable;
    private transient @Nullable V seen;

    /**
     * A row.
     *
     * @param held what the field of a session holds
     */
    ReviewRow(
            Column<Session, V> column,
            Component control,
            Function<SessionDetail, @Nullable V> held,
            SessionEdits edits,
            boolean editable) {
        this.column = column;
        this.held = held;
        this.editable = editable;
        var name = translate(column.labelKey());
        var label = new Span(name);
        label.addClassName("review-label");
        giveBack = new Button(translate("session.detail.give-back"), click -> {
            edits.giveBack(column, seen);
            // The button goes with what it undoes; whoever works by keyboard stays in the row.
            if (control instanceof Focusable<?> focusable) {
                focusable.focus();
            }
        });
        giveBack.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        giveBack.setTooltipText(translate("session.detail.by-hand"));
        giveBack.setAriaLabel(name + ": " + translate("session.detail.give-back"));
        addClassName("review-row");
        add(label, control, giveBack);
    }

    void show(SessionDetail detail) {
        seen = held.apply(detail);
        giveBack.setVisible(editable && detail.session().mark(column.key()).isPresent());
    }

    /** What the field held when it was shown; null for nothing. */
    @Nullable
    V seen() {
        return seen;
    }

    /** A decision between yes and no. */
    static final class Flag extends ReviewRow<Boolean> {

        private static final long serialVersionUID = 1L;

        private final Segments<Boolean> choice;

        Flag(Column<Session, Boolean> flag, SessionEdits edits, boolean editable) {
            this(flag, choice(flag), edits, editable);
        }

        private Flag(Column<Session, Boolean> flag, Segments<Boolean> choice, SessionEdits edits, boolean editable) {
            super(flag, choice, detail -> detail.fields().get(flag), edits, editable);
            this.choice = choice;
            choice.setReadOnly(!editable);
            choice.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    edits.set(flag, seen(), change.getValue());
                }
            });
        }

        @Override
        void show(SessionDetail detail) {
            super.show(detail);
            choice.setValue(seen());
        }

        private static Segments<Boolean> choice(Column<Session, Boolean> flag) {
            var choice = Segments.unlabelled(
                    translate(flag.labelKey()),
                    List.of(true, false),
                    yes -> translate(yes ? "session.detail.yes" : "session.detail.no"));
            choice.addClassName("segments-small");
            return choice;
        }
    }
}
