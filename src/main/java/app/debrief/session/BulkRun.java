package app.debrief.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A bulk change under way: how far it is, and what became of it. Any thread may look. */
public final class BulkRun {

    private final List<BulkOutcome.Skipped> named = new ArrayList<>();
    private int total;
    private int changed;
    private int unchanged;
    private int skipped;
    private boolean cancelled;
    private @Nullable BulkOutcome outcome;

    BulkRun(int total) {
        this.total = total;
    }

    /** Sessions to be looked at; 0 as long as they are not counted. */
    public synchronized int total() {
        return total;
    }

    /** Sessions looked at so far. */
    public synchronized int done() {
        return changed + unchanged + skipped;
    }

    /** Ends after the sessions in hand; what was changed stays. */
    public synchronized void cancel() {
        cancelled = true;
    }

    /** What became of it; empty until it has ended. */
    public synchronized Optional<BulkOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** Waits until it has ended. */
    synchronized BulkOutcome await() throws InterruptedException {
        while (outcome == null) {
            wait();
        }
        return outcome;
    }

    synchronized boolean cancelled() {
        return cancelled;
    }

    synchronized void counted(int sessions) {
        total = sessions;
    }

    synchronized void changed(int sessions) {
        changed += sessions;
    }

    synchronized void unchanged(int sessions) {
        unchanged += sessions;
    }

    synchronized void skipped(UUID sessionId, @Nullable String contact, @Nullable Instant startedAt) {
        skipped++;
        if (named.size() < BulkOutcome.MOST_NAMED) {
            named.add(new BulkOutcome.Skipped(sessionId, contact, startedAt));
        }
    }

    synchronized void end(long organizationId, UUID bulkId, long auditId, boolean failed) {
        var ending = failed
                ? BulkOutcome.Ending.FAILED
                : cancelled ? BulkOutcome.Ending.CANCELLED : BulkOutcome.Ending.COMPLETE;
        outcome = new BulkOutcome(organizationId, bulkId, auditId, changed, unchanged, skipped, named, ending);
        notifyAll();
    }

    /** In the words of the audit log. */
    synchronized String counts() {
        return "%d changed, %d unchanged, %d skipped".formatted(changed, unchanged, skipped);
    }
}
