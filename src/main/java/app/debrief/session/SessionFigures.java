package app.debrief.session;

import app.debrief.scoring.AgentSuccess;
import app.debrief.scoring.ConversationScore;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The figures above a list of sessions. Test sessions never count.
 *
 * @param asr sum of the additional secured revenue, in the organization's currency
 * @param leads sessions with an intent to buy
 * @param opportunities leads that could be won
 * @param successes sessions whose effective assessment is Yes-A or Yes-B
 * @param failures sessions whose effective assessment is No
 * @param starSum sum of all stars given
 * @param rated sessions with stars
 */
public record SessionFigures(
        BigDecimal asr, long leads, long opportunities, long successes, long failures, long starSum, long rated) {

    /** Share of the assessed sessions that succeeded, 0 to 1; null if none is assessed. */
    public @Nullable BigDecimal agentSuccess() {
        return AgentSuccess.of(successes, failures);
    }

    /** Mean quality of the rated sessions, 0.2 to 1; null if none is rated. */
    public @Nullable BigDecimal conversationScore() {
        return ConversationScore.of(starSum, rated);
    }
}
