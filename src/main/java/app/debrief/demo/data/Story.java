package app.debrief.demo.data;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A session told word for word.
 *
 * @param id what follows the employee's key in {@code source_session_id}
 * @param daysAgo counted from today in the employee's zone
 * @param at local time {@code HH:mm:ss}
 * @param length {@code m:ss} from start to end; null to end after the last message
 * @param document members of the session document as they stand; null takes one away
 * @param script lines that begin with {@code m:ss} from the start
 * @param play a scenario to play instead of a script
 * @param refrains how often its refrain is played
 */
record Story(
        String id,
        String employee,
        int daysAgo,
        String at,
        DemoChannel channel,
        @Nullable String length,
        Map<String, Object> document,
        @Nullable String script,
        @Nullable String play,
        int refrains,
        @Nullable Review review) {

    /** What a person did to it. */
    record Review(
            @Nullable String assessment,
            @Nullable Integer stars,
            @Nullable String comment,
            @Nullable Boolean lead,
            @Nullable Boolean opportunity,
            @Nullable Boolean test,
            @Nullable Boolean todo,
            @Nullable Boolean done,
            @Nullable Boolean archived,
            List<String> tags) {

        DemoReview of(String employee, String sourceSessionId) {
            return new DemoReview(
                    employee,
                    sourceSessionId,
                    assessment,
                    stars,
                    comment,
                    lead,
                    opportunity,
                    test,
                    todo,
                    done,
                    archived,
                    tags);
        }
    }
}
