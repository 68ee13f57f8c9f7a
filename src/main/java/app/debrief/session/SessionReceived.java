package app.debrief.session;

import java.util.UUID;

/**
 * A session that was not known came in.
 *
 * @param sessionId the session
 * @param organizationId its organization
 * @param employeeId its AI employee
 */
public record SessionReceived(UUID sessionId, long organizationId, long employeeId) {}
