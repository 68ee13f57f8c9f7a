package app.debrief.scoring;

import app.debrief.common.Channel;
import org.jspecify.annotations.Nullable;

/**
 * Where short sessions end and long ones begin: by duration where people speak, by the user's messages elsewhere.
 *
 * @param voiceShortBelowSeconds a call is short below this, exclusive
 * @param voiceLongFromSeconds a call is long from here, inclusive
 * @param textShortUpTo a written session is short up to this many messages of the user, inclusive
 * @param textLongAbove a written session is long above this many messages of the user, exclusive
 */
public record SessionLengthRule(
        int voiceShortBelowSeconds, int voiceLongFromSeconds, int textShortUpTo, int textLongAbove) {

    /** Our own choice, since no vendor publishes theirs: calls from 30 s to 5 min and 3 to 10 messages are regular. */
    public static final SessionLengthRule DEFAULT = new SessionLengthRule(30, 300, 2, 10);

    /**
     * Checks that the lines are in order.
     *
     * @throws IllegalArgumentException if a line is negative or something would be short and long at once
     */
    public SessionLengthRule {
        if (voiceShortBelowSeconds < 0 || voiceLongFromSeconds < voiceShortBelowSeconds) {
            throw new IllegalArgumentException("Long calls must not begin before short ones end");
        }
        if (textShortUpTo < 0 || textLongAbove < textShortUpTo) {
            throw new IllegalArgumentException("Long written sessions must not begin before short ones end");
        }
    }

    /**
     * The length of a session.
     *
     * @param durationSeconds null while the session is running
     * @param userMessages how many messages the user wrote; does not matter where people speak
     * @return null while the session is running
     */
    public @Nullable SessionLength of(Channel channel, @Nullable Integer durationSeconds, int userMessages) {
        if (durationSeconds == null) {
            return null;
        }
        return channel.spoken() ? ofCall(durationSeconds) : ofText(userMessages);
    }

    private SessionLength ofCall(int seconds) {
        if (seconds < voiceShortBelowSeconds) {
            return SessionLength.SHORT;
        }
        return seconds < voiceLongFromSeconds ? SessionLength.REGULAR : SessionLength.LONG;
    }

    private SessionLength ofText(int userMessages) {
        if (userMessages <= textShortUpTo) {
            return SessionLength.SHORT;
        }
        return userMessages <= textLongAbove ? SessionLength.REGULAR : SessionLength.LONG;
    }
}
