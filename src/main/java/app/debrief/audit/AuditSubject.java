package app.debrief.audit;

import org.jspecify.annotations.Nullable;

/**
 * What an audit row is about.
 *
 * @param organizationId whose chain takes the row; null for the installation's own chain
 * @param type kind of record in snake case, such as {@code session} or {@code ai_employee}
 * @param id the record's id as text; null where no single record is meant
 */
public record AuditSubject(
        @Nullable Long organizationId,
        String type,
        @Nullable String id) {}
