package gallery;

import app.debrief.common.ui.AppIcon;
import app.debrief.common.ui.Badge;
import app.debrief.common.ui.SectionLabel;
import app.debrief.common.ui.Segments;
import app.debrief.common.ui.Stars;
import app.debrief.common.ui.TabRow;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A session in full. */
class DetailGallery extends Section {

    private static final long serialVersionUID = 1L;

    DetailGallery() {
        addClassName("detail");
        setAriaLabel("Session of Owen Pratt");
        add(
                head(),
                section(
                        "Summary",
                        new Paragraph(
                                "Asked for a table for four on Saturday. The calendar did not answer, so the assistant took name and number for a call back.")));
        add(assessment(), section("Why ASR is $70.20", factors()), tabs());
    }

    private static Div head() {
        var name = new H2("Owen Pratt");
        name.addClassName("detail-title");
        var actions = new Div(
                icon(AppIcon.ARROW_UP, "Previous"), icon(AppIcon.ARROW_DOWN, "Next"), icon(AppIcon.CLOSE, "Close"));
        actions.addClassName("detail-actions");
        var meta = new Div(
                AppIcon.PHONE.createSmall(),
                new Span(" Voice · inbound · Nov 20, 18:12 · 3 min 24 s · +1 312 555 0142"));
        meta.addClassName("detail-meta");
        var head = new Div(name, actions, meta);
        head.addClassName("detail-head");
        return head;
    }

    private static Button icon(AppIcon icon, String name) {
        var button = new Button(icon.create());
        button.setAriaLabel(name);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        return button;
    }

    private static Div section(String title, com.vaadin.flow.component.Component... content) {
        var section = new Div(new SectionLabel(title));
        section.addClassName("detail-section");
        section.add(content);
        return section;
    }

    private static Div assessment() {
        var verdicts = Segments.unlabelled(
                "Human assessment",
                List.of(Sample.Verdict.YES_A, Sample.Verdict.YES_B, Sample.Verdict.NO),
                v -> v.text);
        verdicts.setBadges(v -> v.icon, v -> v.kind);
        verdicts.setValue(Sample.Verdict.YES_B);
        var said = new Span(new Span("auto said "), new Badge(Badge.Kind.BAD, AppIcon.CROSS, "No"));
        said.addClassName("muted");
        var row = new Div(verdicts, said, new Stars(3));
        row.addClassName("detail-row");
        return section("Assessment", row);
    }

    private static OrderedList factors() {
        var list = new OrderedList();
        list.addClassName("factors");
        String[][] factors = {
            {"$260.00", "4 guests × $65"},
            {"1", "opportunity"},
            {"90 %", "conversion"},
            {"1", "Yes-B"},
            {"30 %", "recognition"}
        };
        for (int i = 0; i < factors.length; i++) {
            var value = new Span(factors[i][0]);
            value.addClassName("factor-value");
            var origin = new Span(factors[i][1]);
            origin.addClassName("factor-origin");
            var box = new Div(value, origin);
            box.addClassName("factor");
            var operator = new Span(i < factors.length - 1 ? "×" : "=");
            operator.addClassName("factor-operator");
            list.add(new ListItem(box), new ListItem(operator));
        }
        var result = new Span("$70.20");
        result.addClassName("factor-result");
        list.add(new ListItem(result));
        return list;
    }

    private static TabRow tabs() {
        var tabs = new TabRow("Session of Owen Pratt");
        tabs.addTab("Transcript", DetailGallery::transcript);
        tabs.addTab("Details", () -> new Paragraph("All fields"));
        tabs.addTab("Comment", () -> new Paragraph("Called back"));
        tabs.addTab("History", () -> new Paragraph("No changes"));
        return tabs;
    }

    private static OrderedList transcript() {
        var list = new OrderedList();
        list.addClassName("transcript");
        list.add(
                bubble("Sofia · 0:00", "Sunrise Bistro, this is Sofia. How can I help?", true),
                bubble("Owen Pratt · 0:04", "Hi, a table for four on Saturday, around seven?", false),
                bubble(
                        "Sofia · 0:11",
                        "Let me check. I can’t reach the calendar right now — may I take your number and confirm within the hour?",
                        true),
                bubble("Owen Pratt · 0:24", "Sure, it’s 312 555 0142.", false));
        return list;
    }

    private static ListItem bubble(String meta, String text, boolean own) {
        var speaker = new Span(meta);
        speaker.addClassName("bubble-meta");
        var bubble = new ListItem(speaker, new Span(text));
        bubble.addClassName("bubble");
        if (own) {
            bubble.addClassName("bubble-own");
        }
        return bubble;
    }
}
