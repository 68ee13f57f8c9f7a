package app.debrief.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Collection;

/**
 * How many lines a transcript has.
 *
 * @param total every line
 * @param user lines of the customer
 * @param agent lines of the AI employee
 */
@Embeddable
public record MessageCounts(
        @Column(name = "message_count") int total,
        @Column(name = "user_message_count") int user,
        @Column(name = "agent_message_count") int agent) {

    static MessageCounts of(Collection<SessionDocument.Message> messages) {
        return new MessageCounts(
                messages.size(), count(messages, MessageRole.END_USER), count(messages, MessageRole.AI_AGENT));
    }

    private static int count(Collection<SessionDocument.Message> messages, MessageRole role) {
        return (int) messages.stream().filter(m -> m.role() == role).count();
    }
}
