package app.debrief.audit;

import java.util.OptionalLong;

/**
 * What a walk over one chain found.
 *
 * @param rows rows that follow one another intact, from the chain's beginning
 * @param firstBroken sequence of the first row that is altered, missing or out of place; empty if the chain is whole
 */
public record AuditVerification(long rows, OptionalLong firstBroken) {

    static AuditVerification whole(long rows) {
        return new AuditVerification(rows, OptionalLong.empty());
    }

    static AuditVerification broken(long rows, long sequence) {
        return new AuditVerification(rows, OptionalLong.of(sequence));
    }

    /** Whether every row is as it was written and none is missing. */
    public boolean isWhole() {
        return firstBroken.isEmpty();
    }
}
