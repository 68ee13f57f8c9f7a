package app.debrief.session.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.common.ui.CopyLink;
import app.debrief.session.MessageKind;
import app.debrief.session.MessageRole;
import app.debrief.session.Session;
import app.debrief.session.SessionMessage;
import app.debrief.session.SessionService;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** The conversation, a page at a time: who said what, and when after the beginning. */
final class TranscriptSection extends Div {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 100;

    private final OrderedList lines = new OrderedList();
    private final Button more = new Button(translate("session.detail.transcript.more"), click -> readOn());
    private final transient SessionService sessions;
    private final transient Session session;
    private final String employee;
    private final String address;
    private final transient Map<Integer, ListItem> shown = new HashMap<>();
    private int last = -1;

    /**
     * The conversation of a session.
     *
     * @param employee name of the AI employee, which speaks in it
     * @param address path of the session, to which those of its lines are added
     */
    TranscriptSection(SessionService sessions, Session session, String employee, String address) {
        this.address = address;
        this.sessions = sessions;
        this.session = session;
        this.employee = employee;
        lines.addClassName("transcript");
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(lines, more);
        readOn();
        if (lines.getComponentCount() == 0) {
            lines.setVisible(false);
            add(new Paragraph(translate("session.detail.transcript.none")));
        }
    }

    /** Shows and marks a line, as far as there is one of that number. */
    void reveal(int number) {
        while (last < number && more.isVisible()) {
            readOn();
        }
        var line = shown.get(number);
        if (line != null) {
            line.addClassName("bubble-marked");
            line.scrollIntoView();
        }
    }

    private void readOn() {
        var page = sessions.transcript(session.id(), last, PAGE + 1);
        page.stream().limit(PAGE).forEach(line -> {
            var bubble = bubble(line);
            shown.put(line.seq(), bubble);
            lines.add(bubble);
            last = line.seq();
        });
        more.setVisible(page.size() > PAGE);
    }

    private ListItem bubble(SessionMessage line) {
        var path = SessionNavigation.message(address, line.seq());
        var meta = new Anchor(path, translate("session.detail.message", speaker(line), sinceStart(line)));
        meta.addClassName("bubble-meta");
        meta.setRouterIgnore(true);
        meta.setTitle(translate("session.link.message"));
        meta.getElement()
                .addEventListener("click", click -> CopyLink.copy(this, path))
                .preventDefault();
        var bubble = new ListItem(meta, new Span(words(line)));
        bubble.addClassName("bubble");
        if (line.role() == MessageRole.SYSTEM
                || line.kind() == MessageKind.EVENT
                || line.kind() == MessageKind.ACTION) {
            bubble.addClassName("bubble-system");
        } else if (line.role() != MessageRole.END_USER) {
            bubble.addClassName("bubble-own");
        }
        return bubble;
    }

    private static String words(SessionMessage line) {
        var content = line.content() == null ? "" : line.content();
        return switch (line.kind()) {
            case TEXT, TEMPLATE, MARKDOWN -> content;
            case PHOTO, VIDEO, EVENT, ACTION, IN_CALL_SMS, WAIT_SMS ->
                translate(
                        "session.detail.media",
                        translate("session.detail.kind." + line.kind().name()),
                        content.isEmpty() && line.mediaRef() != null ? line.mediaRef() : content);
        };
    }

    private String speaker(SessionMessage line) {
        if (line.senderName() != null) {
            return line.senderName();
        }
        var contact = session.contact().name();
        return switch (line.role()) {
            case AI_AGENT -> employee;
            case END_USER -> contact == null ? translate("session.detail.role.END_USER") : contact;
            case AGENT, MANAGER, EXTERNAL_AGENT, TASK_AGENT, SYSTEM ->
                translate("session.detail.role." + line.role().name());
        };
    }

    private String sinceStart(SessionMessage line) {
        var passed = Duration.between(session.startedAt(), line.at());
        if (passed.isNegative()) {
            passed = Duration.ZERO;
        }
        return passed.toHours() > 0
                ? "%d:%02d:%02d".formatted(passed.toHours(), passed.toMinutesPart(), passed.toSecondsPart())
                : "%d:%02d".formatted(passed.toMinutes(), passed.toSecondsPart());
    }
}
