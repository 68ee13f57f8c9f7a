package app.debrief.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The sign that a person set a field, so that no later document overwrites it.
 *
 * @param memberId who; null for the system
 * @param setAt when
 * @param automaticValue what the field would hold otherwise, in its stable text form; null for nothing
 */
@Embeddable
public record Mark(
        @Column(name = "member_id") @Nullable Long memberId,
        @Column(name = "set_at", nullable = false) Instant setAt,

        @Column(name = "automatic_value", length = 65535) @Nullable
        String automaticValue) {

    Mark withAutomaticValue(@Nullable String value) {
        return new Mark(memberId, setAt, value);
    }
}
