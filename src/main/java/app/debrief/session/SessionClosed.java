package app.debrief.session;

import java.util.UUID;

/**
 * A session came to its end.
 *
 * @param sessionId the session
 * @param organizationId its organization
 * @param employeeId its AI employee
 */
public record SessionClosed(UUID sessionId, long organizationId, long employeeId) {}
