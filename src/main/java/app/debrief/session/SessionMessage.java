package app.debrief.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of a session's transcript. */
@Entity
@Table(name = "session_message")
public class SessionMessage {

    /**
     * A line's place.
     *
     * @param sessionId the session
     * @param seq number of the line, unique and ascending within the session
     */
    @Embeddable
    public record Id(
            @Column(name = "session_id") UUID sessionId,
            @Column(name = "seq") int seq) {}

    @EmbeddedId
    private Id id;

    @Column(name = "at", nullable = false)
    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(name = "role", nullable = false)
    private MessageRole role;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private MessageKind kind;

    @Column(name = "sender_name")
    private @Nullable String senderName;

    @Column(name = "content", length = 16777215)
    private @Nullable String content;

    @Column(name = "lang")
    private @Nullable String lang;

    @Column(name = "media_ref", length = 1024)
    private @Nullable String mediaRef;

    @SuppressWarnings("NullAway.Init")
    protected SessionMessage() {}

    SessionMessage(UUID sessionId, SessionDocument.Message message) {
        id = new Id(sessionId, message.seq());
        say(message);
    }

    /** Takes over what the line says, its number apart. */
    final void say(SessionDocument.Message message) {
        at = message.at();
        role = message.role();
        kind = message.kind();
        senderName = message.senderName();
        content = message.content();
        lang = message.lang();
        mediaRef = message.mediaRef();
    }

    public int seq() {
        return id.seq();
    }

    public Instant at() {
        return at;
    }

    public MessageRole role() {
        return role;
    }

    public MessageKind kind() {
        return kind;
    }

    /** As the source named the speaker; null if it did not. */
    public @Nullable String senderName() {
        return senderName;
    }

    /** The words, or the event's name; null for media without words. */
    public @Nullable String content() {
        return content;
    }

    /** Where a photo or video lies; null for lines without. */
    public @Nullable String mediaRef() {
        return mediaRef;
    }
}
