package app.debrief.demo.data;

import java.time.Duration;
import java.time.Instant;

/** How long people and assistants take, by channel. */
final class Pace {

    private static final double LETTERS_A_SECOND = 13;

    private final DemoChannel channel;
    private final Dice dice;
    private final double haste;
    private Instant at;

    Pace(DemoChannel channel, Instant start, Dice dice) {
        this.channel = channel;
        this.dice = dice;
        this.at = start;
        this.haste = dice.between(0.6, 1.5);
    }

    /** The moment at which the next message is there. */
    Instant next(Speaker speaker, int letters, boolean first) {
        if (!first && channel != DemoChannel.VOICE) {
            pass(thinking(speaker) + letters / (speaker == Speaker.END_USER ? 6.0 : 60.0));
        }
        var moment = at;
        if (channel == DemoChannel.VOICE) {
            pass(letters / LETTERS_A_SECOND + haste * dice.between(0.8, 5.0));
        }
        return moment;
    }

    /** Something is looked up while the customer waits. */
    void lookUp() {
        pass(dice.between(3.0, 20.0));
    }

    Instant end() {
        pass(
                switch (channel) {
                    case VOICE -> dice.between(0.5, 3.0);
                    case EMAIL -> dice.between(60.0, 600.0);
                    default -> dice.between(20.0, 180.0);
                });
        return at;
    }

    private double thinking(Speaker speaker) {
        boolean customer = speaker == Speaker.END_USER;
        return switch (channel) {
            case EMAIL -> customer ? dice.between(600.0, 9_000.0) * haste : dice.between(40.0, 200.0);
            case SMS, WHATSAPP -> customer ? dice.between(12.0, 150.0) * haste : dice.between(2.0, 9.0);
            default -> customer ? dice.between(5.0, 40.0) * haste : dice.between(1.5, 6.0);
        };
    }

    private void pass(double seconds) {
        at = at.plus(Duration.ofMillis(Math.round(seconds * 1_000)));
    }
}
