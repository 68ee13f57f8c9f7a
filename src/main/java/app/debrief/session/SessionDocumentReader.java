package app.debrief.session;

import app.debrief.common.Channel;
import app.debrief.scoring.Assessment;
import app.debrief.scoring.OpportunityExclusion;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads session documents: JSON objects with members in snake case. Needed are {@code source_session_id}, {@code
 * employee}, {@code channel} and {@code started_at}; of a message {@code seq}, {@code at} and {@code role}. A wrong
 * value of a member that has a place refuses the document; members without a place are kept as they came. So is a word
 * of the platform's own for a channel, a direction, a speaker or a kind of line, which counts as another channel, an
 * unknown direction, the system and a text.
 */
public final class SessionDocumentReader {

    /** Bytes of the largest document. */
    public static final int LARGEST_DOCUMENT = 16 * 1024 * 1024;

    /** What {@link InvalidDocumentException#member()} names where no single member is wrong. */
    public static final String WHOLE = "";

    private static final int LONGEST_TEXT = 65_535;
    private static final int LONGEST_CONTENT = 16_777_215;
    private static final int LONGEST_TAG = 64;
    private static final Duration LONGEST_SESSION = Duration.ofDays(3_660);

    /** What platforms write where they know no name. */
    private static final String NOBODY = "User";

    private static final Map<String, Channel> CHANNELS = channels();

    /** Members that belong to the format and have no place yet. */
    private static final Set<String> KEPT = Set.of(
            "employee_version",
            "customer_ref",
            "customer_channel",
            "account",
            "crm_contact_id",
            "ai_csat_score",
            "ai_csatx_score",
            "csat",
            "survey_status",
            "external_url",
            "source_url",
            "skills",
            "user_groups",
            "target",
            "widgets",
            "attributes",
            "status",
            "end_cause",
            "engine_type",
            "queued_status",
            "chat_type",
            "conversations",
            "participants",
            "transfers",
            "segments",
            "status_history",
            "dispositions",
            "recordings",
            "recording_permission",
            "uploads",
            "deflections",
            "external_refs");

    /** What is worked out here and never believed from outside. */
    private static final Set<String> DERIVED =
            Set.of("asr", "is_opportunity", "conversion_rate", "recognition", "in_working_hours", "session_length");

    private final ObjectNode source;
    private final Set<DocumentNotice> notices = new LinkedHashSet<>();
    private final DocumentMembers document;

    private SessionDocumentReader(ObjectNode source) {
        this.source = source;
        this.document = new DocumentMembers(source, "", notices);
    }

    /**
     * Reads a document.
     *
     * @throws InvalidDocumentException if the text is no JSON object or a member has a wrong value
     */
    public static SessionReading read(String json) {
        return read(DocumentJson.object(json));
    }

    /**
     * Reads a document that was parsed before.
     *
     * @throws InvalidDocumentException if a member has a wrong value
     */
    public static SessionReading read(ObjectNode json) {
        return new SessionDocumentReader(json).read();
    }

    private SessionReading read() {
        var key = key();
        var startedAt = document.needed("started_at", document.instant("started_at"));
        var endedAt = document.instant("ended_at");
        if (endedAt != null) {
            document.require(!endedAt.isBefore(startedAt), "ended_at", "before-start");
            document.require(
                    Duration.between(startedAt, endedAt).compareTo(LONGEST_SESSION) <= 0, "ended_at", "out-of-range");
        }
        var contact = document.object("contact");
        var messages = document.objects("messages");
        return new SessionReading(
                new SessionDocument(
                        key,
                        document.needed("employee", document.identifier("employee", 64)),
                        channel(),
                        Objects.requireNonNullElse(
                                document.choiceOr("direction", Direction.class, Direction.UNKNOWN), Direction.INBOUND),
                        document.identifier("language", 16),
                        startedAt,
                        endedAt,
                        document.instant("updated_at"),
                        contact.map(SessionDocumentReader::contact).orElse(Contact.NONE),
                        document.label("intent_type", 160),
                        document.flag("is_lead"),
                        document.flag("is_todo"),
                        document.flag("is_test"),
                        document.choice(
                                "opportunity_exclusion",
                                OpportunityExclusion.class,
                                exclusion -> exclusion != OpportunityExclusion.NO_CONTACT),
                        document.amount("units_value"),
                        document.label("units_label", 64),
                        document.amount("lead_value"),
                        document.choice("auto_assessment", Assessment.class),
                        document.identifier("integration", 128),
                        document.identifier("external_id", 128),
                        tags(),
                        UtmParameters.of(document),
                        messages(messages),
                        new SessionDocument.Texts(
                                document.text("summary", LONGEST_TEXT),
                                document.text("expected_result", LONGEST_TEXT),
                                document.text("actual_result", LONGEST_TEXT)),
                        unplaced(contact, messages),
                        DocumentJson.digest(source)),
                notices);
    }

    private SourceKey key() {
        return new SourceKey(
                Objects.requireNonNullElse(document.choice("source_system", SourceSystem.class), SourceSystem.NATIVE),
                Objects.requireNonNullElse(document.choice("source_kind", SourceKind.class), SourceKind.SESSION),
                document.needed("source_session_id", document.identifier("source_session_id", 128)));
    }

    private Channel channel() {
        var text = document.needed("channel", document.text("channel", LONGEST_TEXT));
        var channel = CHANNELS.get(text.toLowerCase(Locale.ROOT));
        return channel == null ? document.unknown("channel", Channel.OTHER) : channel;
    }

    private static Contact contact(DocumentMembers contact) {
        var name = contact.label("name", 255);
        return new Contact(
                NOBODY.equals(name) ? null : name,
                contact.identifier("phone", 32),
                contact.identifier("email", 255),
                contact.label("information", 512));
    }

    /** Tags that the database takes for equal are one tag: the first. */
    private Set<String> tags() {
        var tags = new LinkedHashMap<String, String>();
        for (var tag : document.texts("tags")) {
            document.require(tag.codePointCount(0, tag.length()) <= LONGEST_TAG, "tags", "too-long");
            tags.putIfAbsent(CleanText.comparable(tag), tag);
        }
        return new LinkedHashSet<>(tags.values());
    }

    private static List<SessionDocument.Message> messages(List<DocumentMembers> lines) {
        var messages = new ArrayList<SessionDocument.Message>(lines.size());
        var numbers = new HashSet<Integer>();
        for (var line : lines) {
            var seq = line.needed("seq", line.number("seq"));
            line.require(numbers.add(seq), "seq", "repeated");
            messages.add(new SessionDocument.Message(
                    seq,
                    line.needed("at", line.instant("at")),
                    line.needed("role", line.choiceOr("role", MessageRole.class, MessageRole.SYSTEM)),
                    Objects.requireNonNullElse(
                            line.choiceOr("kind", MessageKind.class, MessageKind.TEXT), MessageKind.TEXT),
                    line.label("sender_name", 255),
                    line.text("content", LONGEST_CONTENT),
                    line.identifier("lang", 16),
                    line.identifier("media_ref", 1024)));
        }
        return List.copyOf(messages);
    }

    /** What has no place, in the shape in which it came; of a message with its number. */
    private @Nullable String unplaced(Optional<DocumentMembers> contact, List<DocumentMembers> messages) {
        var rest = document.rest();
        rest.propertyNames().stream()
                .filter(member -> !KEPT.contains(member))
                .forEach(member -> document.note(
                        member, DERIVED.contains(member) ? "session.notice.derived" : "session.notice.unknown"));
        contact.flatMap(SessionDocumentReader::restOf).ifPresent(part -> rest.set("contact", part));
        var lines = rest.arrayNode();
        for (var line : messages) {
            restOf(line).ifPresent(part -> lines.add(part.set("seq", source.numberNode(line.number("seq")))));
        }
        if (!lines.isEmpty()) {
            rest.set("messages", lines);
        }
        return rest.isEmpty() ? null : DocumentJson.compact(rest);
    }

    private static Optional<ObjectNode> restOf(DocumentMembers part) {
        var rest = part.rest();
        rest.propertyNames().forEach(member -> part.note(member, "session.notice.unknown"));
        return rest.isEmpty() ? Optional.empty() : Optional.of(rest);
    }

    /** Platforms have names of their own for some channels. */
    private static Map<String, Channel> channels() {
        var channels = new LinkedHashMap<String, Channel>();
        for (var channel : Channel.values()) {
            channels.put(channel.name().toLowerCase(Locale.ROOT), channel);
        }
        channels.put("text", Channel.SMS);
        channels.put("webchat", Channel.CHAT);
        return Map.copyOf(channels);
    }
}
