package gallery;

import app.debrief.common.ui.AppIcon;
import app.debrief.common.ui.Badge;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Invented rows of the list. */
record Sample(
        String time,
        AppIcon channel,
        String channelName,
        String contact,
        String topic,
        String summary,
        Verdict auto,
        @Nullable Verdict human,
        @Nullable Integer stars,
        String asr,
        boolean todo) {

    enum Verdict {
        YES_A("Yes-A", AppIcon.CHECK, Badge.Kind.OK),
        YES_B("Yes-B", AppIcon.WAVE, Badge.Kind.WARN),
        NO("No", AppIcon.CROSS, Badge.Kind.BAD),
        NONE("Not assessed", AppIcon.DOTS, Badge.Kind.NEUTRAL);

        final String text;
        final AppIcon icon;
        final Badge.Kind kind;

        Verdict(String text, AppIcon icon, Badge.Kind kind) {
            this.text = text;
            this.icon = icon;
            this.kind = kind;
        }

        Badge badge() {
            return new Badge(kind, icon, text);
        }
    }

    static List<Sample> rows() {
        var few = List.of(
                row(
                        "21:47",
                        AppIcon.PHONE,
                        "Dana Ruiz",
                        "Reservation",
                        "Table for four on Friday at 19:00, confirmed by text",
                        Verdict.YES_A,
                        null,
                        5,
                        "70.20",
                        false),
                row(
                        "21:39",
                        AppIcon.CHAT,
                        "User",
                        "Opening hours",
                        "Asked when the kitchen closes tonight and whether the bar stays open",
                        Verdict.YES_A,
                        null,
                        null,
                        "0.00",
                        false),
                row(
                        "21:20",
                        AppIcon.MAIL,
                        "Marcus Webb",
                        "Reservation",
                        "Moved Saturday’s table for six from 18:00 to 19:30",
                        Verdict.YES_A,
                        null,
                        5,
                        "105.30",
                        false),
                row(
                        "20:44",
                        AppIcon.PHONE,
                        "Priya Nair",
                        "Private dining",
                        "Back room for 18 on December 12, price per head asked",
                        Verdict.YES_A,
                        null,
                        5,
                        "315.90",
                        true),
                row(
                        "19:22",
                        AppIcon.PHONE,
                        "Ana Sousa",
                        "Reservation",
                        "Table for two on Saturday at 20:00, needs a high chair",
                        Verdict.YES_B,
                        null,
                        4,
                        "35.10",
                        false),
                row(
                        "18:12",
                        AppIcon.PHONE,
                        "Owen Pratt",
                        "Reservation",
                        "Asked for a table for four; calendar failed, took number for a call back",
                        Verdict.NO,
                        Verdict.YES_B,
                        3,
                        "70.20",
                        true),
                row(
                        "17:55",
                        AppIcon.CHAT,
                        "User",
                        "Opening hours",
                        "Asked whether the terrace is open on Sunday; yes, heaters from 17:00",
                        Verdict.YES_A,
                        null,
                        4,
                        "0.00",
                        false),
                row(
                        "16:31",
                        AppIcon.MAIL,
                        "Lena Vogt",
                        "Catering",
                        "Buffet for 40 guests in December, wants a price",
                        Verdict.NONE,
                        null,
                        null,
                        "702.00",
                        true));
        return java.util.stream.Stream.of(few, few, few, few)
                .flatMap(List::stream)
                .toList();
    }

    private static Sample row(
            String time,
            AppIcon channel,
            String contact,
            String topic,
            String summary,
            Verdict auto,
            @Nullable Verdict human,
            @Nullable Integer stars,
            String asr,
            boolean todo) {
        var name =
                switch (channel) {
                    case PHONE -> "Voice";
                    case MAIL -> "SMS";
                    default -> "Chat";
                };
        return new Sample("Nov 20, " + time, channel, name, contact, topic, summary, auto, human, stars, asr, todo);
    }
}
