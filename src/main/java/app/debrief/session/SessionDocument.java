package app.debrief.session;

import app.debrief.common.Channel;
import app.debrief.scoring.Assessment;
import app.debrief.scoring.OpportunityExclusion;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A session as it comes in, from whatever source: what the platform says, nothing derived. Absent members are null.
 *
 * @param key under which name the source knows the session
 * @param employee IDN of the AI employee
 * @param channel on which it took place
 * @param direction who reached out
 * @param language BCP 47 code
 * @param startedAt first instant
 * @param endedAt last instant; null while it is still running
 * @param updatedAt orders the versions of one document
 * @param contact the person on the other side, as it came
 * @param intentTitle title of the intent, with markers and emphasis as it came
 * @param lead whether the platform saw an intent to buy
 * @param todo whether the platform asks for a follow-up
 * @param test whether the platform calls it a test
 * @param exclusion why it is no opportunity, as far as the platform says
 * @param units quantity of the industry, such as guests
 * @param unitsLabel what is counted
 * @param leadValue what the lead is worth, where the platform says so itself
 * @param autoAssessment the platform's own assessment
 * @param integration integration and connector
 * @param externalId id in a connected system
 * @param tags labels
 * @param utm marketing parameters, those of the source address included
 * @param messages the transcript
 * @param texts summary and results
 * @param unplaced members without a place of their own, as JSON; null if there are none
 * @param digest SHA-256 of the whole document in hexadecimal, to tell a repetition from a change
 */
public record SessionDocument(
        SourceKey key,
        String employee,
        Channel channel,
        Direction direction,
        @Nullable String language,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Instant updatedAt,
        Contact contact,
        @Nullable String intentTitle,
        @Nullable Boolean lead,
        @Nullable Boolean todo,
        @Nullable Boolean test,
        @Nullable OpportunityExclusion exclusion,
        @Nullable BigDecimal units,
        @Nullable String unitsLabel,
        @Nullable BigDecimal leadValue,
        @Nullable Assessment autoAssessment,
        @Nullable String integration,
        @Nullable String externalId,
        Set<String> tags,
        Map<String, String> utm,
        List<Message> messages,
        Texts texts,
        @Nullable String unplaced,
        String digest) {

    /** Whole seconds, none below zero; null while the session is running. */
    @Nullable
    Integer durationSec() {
        return endedAt == null
                ? null
                : Math.toIntExact(
                        Math.max(0, Duration.between(startedAt, endedAt).toSeconds()));
    }

    /**
     * What was written about the session.
     *
     * @param summary what happened, in a few sentences
     * @param expectedResult what the customer wanted
     * @param actualResult what came of it
     */
    public record Texts(
            @Nullable String summary,
            @Nullable String expectedResult,
            @Nullable String actualResult) {}

    /**
     * A line of the transcript.
     *
     * @param seq unique within the session; the same number again is the same line
     * @param at when it was said
     * @param role who said it
     * @param kind what it is
     * @param senderName the speaker's name
     * @param content the words
     * @param lang BCP 47 code
     * @param mediaRef where a photo or video lies
     */
    public record Message(
            int seq,
            Instant at,
            MessageRole role,
            MessageKind kind,
            @Nullable String senderName,
            @Nullable String content,
            @Nullable String lang,
            @Nullable String mediaRef) {}
}
