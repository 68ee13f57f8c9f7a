package app.debrief.session;

import app.debrief.scoring.SessionLengthRule;
import org.jspecify.annotations.Nullable;

/**
 * What an AI employee's attributes say of a session that closes now.
 *
 * @param employeeId whose attributes
 * @param length where short sessions end and long ones begin
 * @param values what its worth depends on
 * @param withinWorkingHours whether it began in the opening hours; null where none are set
 */
record ClosingTerms(
        long employeeId,
        SessionLengthRule length,
        ValueSnapshot values,
        @Nullable Boolean withinWorkingHours) {}
