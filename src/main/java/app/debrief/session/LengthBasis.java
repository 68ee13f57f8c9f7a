package app.debrief.session;

import app.debrief.common.Channel;
import org.jspecify.annotations.Nullable;

/**
 * By what a session counts as short or long; as long as it is the same, so is the verdict.
 *
 * @param spoken whether the amount is a number of seconds, else of messages
 */
record LengthBasis(boolean spoken, int amount) {

    /** Null while the session is running. */
    static @Nullable LengthBasis of(Channel channel, @Nullable Integer seconds, MessageCounts messages) {
        return seconds == null ? null : new LengthBasis(channel.spoken(), channel.spoken() ? seconds : messages.user());
    }
}
