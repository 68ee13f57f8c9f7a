package app.debrief.common.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import java.time.Duration;

/** Short messages over the page: news is read out politely and goes by itself, trouble at once and stays until closed. */
public final class Notices {

    private static final Duration SHOWN = Duration.ofSeconds(5);

    private Notices() {}

    /** Something was done. */
    public static Notification success(String text) {
        var notice = notice(AppIcon.CHECK, "notice-ok", text);
        notice.setDuration((int) SHOWN.toMillis());
        notice.open();
        return notice;
    }

    /** Something was done, and what can be done about it now. */
    public static Notification done(String text, Component... actions) {
        var notice = notice(AppIcon.CHECK, "notice-ok", text, actions);
        notice.setDuration((int) (2 * SHOWN.toMillis()));
        notice.open();
        return notice;
    }

    /** Something was left out or corrected, such as an unknown part of an address. */
    public static Notification info(String text) {
        var notice = notice(AppIcon.INFO, "notice-info", text);
        notice.setDuration((int) (2 * SHOWN.toMillis()));
        notice.open();
        return notice;
    }

    /** Somebody else changed the same thing: who, what it is now, and what can be done with what was typed. */
    public static Notification conflict(String title, String text, Component... actions) {
        return stay(AppIcon.TRIANGLE, "notice-warn", title, text, actions);
    }

    /** Something could not be done, and why. */
    public static Notification error(String title, String text, Component... actions) {
        return stay(AppIcon.ALERT, "notice-bad", title, text, actions);
    }

    private static Notification stay(AppIcon icon, String kind, String title, String text, Component... actions) {
        var heading = new Div(title);
        heading.addClassName("notice-title");
        var detail = new Paragraph(text);
        detail.addClassName("notice-detail");
        var body = new Div(heading, detail);
        if (actions.length > 0) {
            var row = new Div(actions);
            row.addClassName("notice-actions");
            body.add(row);
        }
        var notice = new Notification();
        notice.setPosition(Position.BOTTOM_END);
        notice.setDuration(0);
        notice.setAssertive(true);
        var close = new Button(AppIcon.CLOSE.create(), click -> notice.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        close.addClassName("notice-close");
        close.setAriaLabel(translate("common.notice.close"));
        notice.add(row(icon, kind, body), close);
        notice.open();
        return notice;
    }

    private static Notification notice(AppIcon icon, String kind, String text, Component... actions) {
        var notice = new Notification();
        notice.setPosition(Position.BOTTOM_END);
        var row = row(icon, kind, new Div(text));
        row.add(actions);
        notice.add(row);
        return notice;
    }

    private static Div row(AppIcon icon, String kind, Div body) {
        body.addClassName("notice-text");
        var row = new Div(icon.create(), body);
        row.addClassNames("notice", kind);
        return row;
    }
}
