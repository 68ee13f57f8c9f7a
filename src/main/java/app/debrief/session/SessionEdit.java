package app.debrief.session;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one change made of a field of a session, so that it can be taken back.
 *
 * @param sessionId the session
 * @param field key of the field
 * @param before what it held, in its stable text form; null for nothing
 * @param after what it holds since, in the same form; null for nothing
 * @param automaticBefore whether no person had set it before
 */
public record SessionEdit(
        UUID sessionId,
        String field,
        @Nullable String before,
        @Nullable String after,
        boolean automaticBefore) {}
