package app.debrief.session;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SessionRepository extends JpaRepository<Session, UUID> {

    Optional<Session> findByOrganizationIdAndSourceKey(long organizationId, SourceKey sourceKey);
}
