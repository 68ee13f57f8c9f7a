package app.debrief.session;

import app.debrief.common.Channel;
import app.debrief.common.ui.AppIcon;
import app.debrief.common.ui.Badge.Kind;
import app.debrief.grid.ChoiceLook;
import app.debrief.scoring.Assessment;

/** How the fixed values of a session look wherever they are shown. */
public final class SessionLooks {

    /** The badge of a session that somebody must follow up. */
    public static final ChoiceLook TODO = ChoiceLook.badge(Kind.WARN, AppIcon.FLAG);

    private SessionLooks() {}

    static ChoiceLook of(Channel channel) {
        return ChoiceLook.icon(
                switch (channel) {
                    case VOICE -> AppIcon.PHONE;
                    case SMS, EMAIL -> AppIcon.MAIL;
                    case CHAT, OTHER -> AppIcon.CHAT;
                    case WHATSAPP -> AppIcon.WHATSAPP;
                });
    }

    /** The badge of a verdict. */
    public static ChoiceLook of(Assessment assessment) {
        return switch (assessment) {
            case YES_A -> ChoiceLook.badge(Kind.OK, AppIcon.CHECK);
            case YES_B -> ChoiceLook.badge(Kind.WARN, AppIcon.WAVE);
            case NO -> ChoiceLook.badge(Kind.BAD, AppIcon.CROSS);
        };
    }
}
