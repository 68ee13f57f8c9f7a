package app.debrief.session.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.common.ui.AppIcon;
import app.debrief.common.ui.CopyLink;
import app.debrief.common.ui.SectionLabel;
import app.debrief.common.ui.TabRow;
import app.debrief.grid.Row;
import app.debrief.grid.ui.ValueText;
import app.debrief.session.SessionColumns;
import app.debrief.session.SessionDetail;
import app.debrief.session.SessionEdit;
import app.debrief.session.SessionEditor;
import app.debrief.session.SessionService;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One session beside its list: what it was, what it is worth and why, what was said, and what people decide. */
final class SessionDetailPanel extends Aside {

    private static final long serialVersionUID = 1L;
    private static final int COMMENT = 2;
    private static final int DETAILS = 3;
    private static final int HISTORY = 4;

    /** What the panel asks of the screen around it. */
    interface Surroundings {

        /** Path of the session, relative to the application. */
        String address();

        void close();

        /** Opens the session beside this one: 1 for the next of the list, -1 for the one before. */
        void step(int direction);

        /** A field was changed in the panel. */
        void edited(SessionEdit edit);

        /** Runs work on the page after a pause, if the page is still there. */
        void later(Runnable work);
    }

    private final transient SessionService sessions;
    private final transient SessionEditor editor;
    private final transient ValueText values;
    private final transient Surroundings surroundings;
    private final transient Consumer<SessionDetail> onChange;
    private final boolean editable;
    private final transient SessionEdits edits;

    private final Span meta = new Span();
    private final Paragraph summary = new Paragraph();
    private final AssessmentSection assessment;
    private final Div why = new Div();
    private final ReviewSection review;
    private final TranscriptSection transcript;
    private final CommentSection comment;
    private final TabRow tabs;
    private transient SessionDetail detail;

    /**
     * Shows a session.
     *
     * @param employee name of the AI employee, which speaks in the transcript
     * @param editable whether the reader may change anything
     * @param onChange called with what the session has become
     */
    SessionDetailPanel(
            SessionDetail detail,
            String employee,
            boolean editable,
            SessionService sessions,
            SessionEditor editor,
            ValueText values,
            Surroundings surroundings,
            Consumer<SessionDetail> onChange) {
        this.detail = detail;
        this.editable = editable;
        this.sessions = sessions;
        this.editor = editor;
        this.values = values;
        this.surroundings = surroundings;
        this.onChange = onChange;
        var session = detail.session();
        edits = new SessionEdits(editor, session.id(), values, this::refresh, surroundings::edited);
        assessment = new AssessmentSection(edits, values, editable);
        review = new ReviewSection(edits, editable);
        transcript = new TranscriptSection(sessions, session, employee, surroundings.address());
        comment = new CommentSection(edits, editable, surroundings::later);
        addClassName("detail");
        getElement().setAttribute("aria-label", translate("session.detail.label", contact()));
        tabs = new TabRow(translate("session.detail.label", contact()));
        add(head(), section(translate("session.detail.summary"), summary), assessment, why, tabs);
        show();
        addTabs();
        getElement()
                .addEventListener("keydown", pressed -> surroundings.close())
                .setFilter("event.key === 'Escape'");
    }

    /** The session as it is shown. */
    Row row() {
        return detail.fields();
    }

    /** Puts the focus into the comment. */
    void comment() {
        tabs.select(COMMENT);
        comment.focus();
    }

    /** Shows and marks a line of the transcript. */
    void reveal(int message) {
        transcript.reveal(message);
    }

    /** Shows the session as it is now. */
    void refresh() {
        sessions.detail(detail.session().id()).ifPresent(found -> {
            detail = found;
            show();
            if (tabs.selected() == DETAILS || tabs.selected() == HISTORY) {
                tabs.select(tabs.selected());
            }
            onChange.accept(found);
        });
    }

    private void show() {
        meta.setText(metaText());
        summary.setText(
                values.value(SessionColumns.SUMMARY, detail.session().text().summary()));
        summary.setClassName("empty-value", detail.session().text().summary() == null);
        assessment.show(detail);
        why.removeAll();
        why.add(new WhySection(detail, values));
        review.show(detail);
        comment.show(detail);
    }

    private void addTabs() {
        tabs.addTab(translate("session.detail.tab.transcript"), () -> transcript);
        tabs.addTab(translate("session.detail.tab.review"), () -> review);
        tabs.addTab(translate("session.detail.tab.comment"), () -> comment);
        tabs.addTab(translate("session.detail.tab.details"), () -> new FieldsSection(detail, values));
        tabs.addTab(
                translate("session.detail.tab.history"),
                () -> new HistorySection(
                        sessions,
                        detail.session().id(),
                        values,
                        column -> editable && editor.isEditable(column),
                        edits::revert));
    }

    private Header head() {
        var title = new H2(contact());
        title.addClassName("detail-title");
        var actions = new Div(
                new CopyLink(translate("session.link.session"), surroundings.address()),
                tool(AppIcon.ARROW_UP, "session.detail.previous", () -> surroundings.step(-1)),
                tool(AppIcon.ARROW_DOWN, "session.detail.next", () -> surroundings.step(1)),
                tool(AppIcon.CLOSE, "session.detail.close", surroundings::close));
        actions.addClassName("detail-actions");
        meta.addClassName("detail-meta");
        var head = new Header(title, actions, meta);
        head.addClassName("detail-head");
        return head;
    }

    private static Button tool(AppIcon icon, String label, Runnable action) {
        var button = new Button(icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(translate(label));
        button.setTooltipText(translate(label));
        return button;
    }

    private static Section section(String label, Component body) {
        var section = new Section(new SectionLabel(label), body);
        section.addClassName("detail-section");
        return section;
    }

    private String contact() {
        return values.value(SessionColumns.CONTACT, detail.session().contact().name());
    }

    private String metaText() {
        var session = detail.session();
        return Stream.of(
                        values.choice(session.channel()),
                        values.choice(session.direction()),
                        values.moment(session.startedAt()),
                        values.value(SessionColumns.DURATION, session.durationSec()),
                        detail.fields().get(SessionColumns.CONTACT_INFORMATION))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }
}
