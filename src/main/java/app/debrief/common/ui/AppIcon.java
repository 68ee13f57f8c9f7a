package app.debrief.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/**
 * The line icons of the product, drawn on a grid of 24 with strokes of 2. All stand in one static file of symbols, so
 * that a page loads them once and a strict content security policy lets them through; they take the colour of the text
 * around them.
 */
public enum AppIcon {
    CHECK,
    WAVE,
    CROSS,
    DOTS,
    FLAG,
    CLOCK,
    TRIANGLE,
    PAUSE,
    SPINNER,
    PHONE,
    MAIL,
    CHAT,
    WHATSAPP,
    STAR,
    STAR_FILLED,
    SEARCH,
    FILTERS,
    COLUMNS,
    DOWNLOAD,
    UPLOAD,
    CHEVRON_DOWN,
    CHEVRON_RIGHT,
    ARROW_UP,
    ARROW_DOWN,
    ARROW_RIGHT,
    BACK,
    CLOSE,
    LOCK,
    GRIP,
    RESET,
    INBOX,
    ARCHIVE,
    FLASK,
    TAG,
    UNDO,
    INFO,
    ALERT,
    MENU,
    MOON,
    SUN,
    KEY,
    PERSON,
    PEOPLE,
    ASSISTANT,
    BUILDING,
    HELP,
    SETTINGS,
    CALENDAR,
    EXTERNAL,
    FILE,
    HISTORY,
    DATABASE,
    EDIT,
    PLUS,
    SIGN_OUT,
    LIST,
    EYE,
    LINK;

    private static final String SPRITE = "icons/app.svg";

    /** The symbol's name in the file, to be used in templates of cells as {@code <use href="icons/app.svg#name">}. */
    public String symbol() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The symbol's address, relative to the application's root. */
    public String href() {
        return SPRITE + "#" + symbol();
    }

    /** A decorative icon, silent for screen readers; a text beside it must say the same. */
    public Component create() {
        var icon = new Span();
        icon.addClassName("icon");
        icon.getElement().setAttribute("aria-hidden", "true");
        icon.getElement()
                .setProperty(
                        "innerHTML",
                        "<svg viewBox=\"0 0 24 24\" focusable=\"false\"><use href=\"%s\"></use></svg>"
                                .formatted(href()));
        return icon;
    }

    /** A small icon for badges, chips and table cells. */
    public Component createSmall() {
        var icon = create();
        icon.addClassName("icon-small");
        return icon;
    }
}
