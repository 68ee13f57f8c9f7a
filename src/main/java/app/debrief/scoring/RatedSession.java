package app.debrief.scoring;

import org.jspecify.annotations.Nullable;

/**
 * What the {@link ConversationScore} needs to know of a session.
 *
 * @param stars 1 to 5; null if nobody has rated it
 * @param test whether it was a test session
 */
public record RatedSession(@Nullable Integer stars, boolean test) {}
