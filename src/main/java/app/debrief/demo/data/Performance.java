package app.debrief.demo.data;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session as it was played.
 *
 * @param endedAt null while it runs
 * @param dice for what is not said in the conversation
 */
record Performance(
        Cue cue,
        DemoScenario scenario,
        DemoChannel channel,
        Twist twist,
        Person person,
        Wording wording,
        List<Message> messages,
        @Nullable Instant endedAt,
        Dice dice) {

    Desk desk() {
        return cue.desk();
    }

    /** The platform has had a look at it. */
    boolean analysed() {
        return endedAt != null && twist != Twist.NOT_ANALYSED;
    }

    boolean assessed() {
        return analysed() && twist != Twist.NOT_ASSESSED;
    }

    boolean handedOver() {
        return messages.stream()
                .anyMatch(message -> message.speaker() == Speaker.AGENT || message.speaker() == Speaker.MANAGER);
    }
}
