package app.debrief.session;

import java.util.Set;
import java.util.UUID;

/**
 * Something about a session changed, by a person or by a newer document.
 *
 * @param sessionId the session
 * @param organizationId its organization
 * @param employeeId its AI employee
 * @param fields keys of the fields set; empty if a document replaced everything that no person set
 */
public record SessionChanged(UUID sessionId, long organizationId, long employeeId, Set<String> fields) {}
