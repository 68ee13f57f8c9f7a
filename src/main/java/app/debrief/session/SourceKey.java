package app.debrief.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Under which name the source knows a session; unique within an organization.
 *
 * @param system the platform
 * @param kind what the platform calls it
 * @param sessionId the platform's own id, at most 128 characters
 */
@Embeddable
public record SourceKey(
        @Enumerated(EnumType.STRING) @Column(name = "source_system")
        SourceSystem system,

        @Enumerated(EnumType.STRING) @Column(name = "source_kind")
        SourceKind kind,

        @Column(name = "source_session_id") String sessionId) {}
