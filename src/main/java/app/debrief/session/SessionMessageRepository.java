package app.debrief.session;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SessionMessageRepository extends JpaRepository<SessionMessage, SessionMessage.Id> {

    @Query("""
            select m from SessionMessage m
            where m.id.sessionId = :session and m.id.seq > :after
            order by m.id.seq
            """)
    List<SessionMessage> findAfter(UUID session, int after, Limit limit);

    @Query("select m from SessionMessage m where m.id.sessionId = :session")
    List<SessionMessage> findAllOf(UUID session);
}
