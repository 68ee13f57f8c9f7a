package app.debrief.session;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a bulk change. What was changed stays, also if it was cancelled or failed in between.
 *
 * @param organizationId whose sessions
 * @param bulkId names the bulk change in the audit log
 * @param auditId the row of the audit log to which the changed sessions point
 * @param changed sessions that are different now
 * @param unchanged sessions that held the value already
 * @param skipped how many sessions somebody else changed meanwhile; they are as they were
 * @param named the first of those, {@value #MOST_NAMED} at most
 * @param ending whether it came to its end
 */
public record BulkOutcome(
        long organizationId,
        UUID bulkId,
        long auditId,
        int changed,
        int unchanged,
        int skipped,
        List<Skipped> named,
        Ending ending) {

    /** How many skipped sessions are named. */
    public static final int MOST_NAMED = 20;

    public BulkOutcome {
        named = List.copyOf(named);
    }

    /** How a bulk change ends. */
    public enum Ending {
        COMPLETE,
        CANCELLED,
        FAILED
    }

    /**
     * A session that was left as it is.
     *
     * @param contact who called; null if unknown
     * @param startedAt when; null if the session is gone
     */
    public record Skipped(
            UUID sessionId,
            @Nullable String contact,
            @Nullable Instant startedAt) {}
}
