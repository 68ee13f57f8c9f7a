package app.debrief.session.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.common.ui.AppIcon;
import app.debrief.common.ui.Badge;
import app.debrief.common.ui.SectionLabel;
import app.debrief.common.ui.Segments;
import app.debrief.grid.ui.DrawnChoice;
import app.debrief.grid.ui.ValueText;
import app.debrief.scoring.Assessment;
import app.debrief.session.SessionColumns;
import app.debrief.session.SessionDetail;
import app.debrief.session.SessionLooks;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the AI said of the session, and a person's override. */
final class AssessmentSection extends Section {

    private static final long serialVersionUID = 1L;

    private final Segments<Assessment> verdicts;
    private final Span auto = new Span();
    private final Button clear;
    private final transient ValueText values;
    private @Nullable Assessment seen;

    AssessmentSection(SessionEdits edits, ValueText values, boolean editable) {
        this.values = values;
        addClassName("detail-section");
        verdicts = Segments.unlabelled(
                translate("session.detail.assessment"), List.of(Assessment.values()), values::choice);
        verdicts.setBadges(AssessmentSection::icon, AssessmentSection::kind);
        verdicts.setReadOnly(!editable);
        verdicts.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                edits.set(SessionColumns.HUMAN_ASSESSMENT, seen, change.getValue());
            }
        });
        clear = new Button(
                translate("session.detail.assessment.clear"),
                click -> edits.set(SessionColumns.HUMAN_ASSESSMENT, seen, null));
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        clear.setEnabled(editable);
        auto.addClassName("detail-auto");
        var row = new Div(verdicts, auto);
        row.addClassName("detail-row");
        add(new SectionLabel(translate("session.detail.assessment")), row, clear);
    }

    void show(SessionDetail detail) {
        var worth = detail.session().worth();
        seen = worth.humanAssessment();
        verdicts.setValue(seen);
        clear.setVisible(seen != null);
        auto.removeAll();
        auto.add(new Span(translate("session.detail.assessment.auto")), drawn(worth.autoAssessment()));
    }

    private DrawnChoice drawn(@Nullable Assessment verdict) {
        return verdict == null
                ? new DrawnChoice(
                        values.empty(SessionColumns.AUTO_ASSESSMENT),
                        SessionLooks.of(Assessment.NO).absent())
                : new DrawnChoice(values.choice(verdict), SessionLooks.of(verdict));
    }

    private static AppIcon icon(Assessment verdict) {
        return Objects.requireNonNull(SessionLooks.of(verdict).icon());
    }

    private static Badge.Kind kind(Assessment verdict) {
        return Objects.requireNonNull(SessionLooks.of(verdict).badge());
    }
}
