package app.debrief.demo.data;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One message of a conversation.
 *
 * @param sender the name shown; null for customers and the system
 * @param text the words, or the file of a photo or video
 */
record Message(
        Instant at, Speaker speaker, String kind, @Nullable String sender, String text) {}
