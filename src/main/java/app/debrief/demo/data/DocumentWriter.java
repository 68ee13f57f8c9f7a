package app.debrief.demo.data;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a performance as the session document that a platform would send. What nobody knows is left out. */
final class DocumentWriter {

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final double NUMBER_SPELLED_FREELY = 0.12;

    private final Performance played;
    private final Dice dice;
    private final ObjectNode document = DemoFile.MAPPER.createObjectNode();

    DocumentWriter(Performance played) {
        this.played = played;
        this.dice = played.dice();
    }

    static String text(Instant instant) {
        return INSTANT.format(instant);
    }

    ObjectNode write() {
        identity();
        times();
        contact();
        if (played.analysed()) {
            new Findings(played, document).write();
        }
        origin();
        handling();
        messages();
        return document;
    }

    private void identity() {
        document.put("source_system", "NATIVE");
        document.put("source_kind", "SESSION");
        document.put("source_session_id", played.cue().id());
        document.put("employee", played.desk().employee().idn());
        document.put("employee_version", dice.pick(List.of("4.1", "4.2", "4.2")));
        document.put("channel", played.channel().name());
        document.put("direction", played.scenario().outbound() ? "OUTBOUND" : "INBOUND");
        document.put(
                "language",
                played.scenario().language() == null ? "en" : played.scenario().language());
    }

    private void times() {
        document.put("started_at", text(played.cue().startedAt()));
        var endedAt = played.endedAt();
        if (endedAt != null) {
            document.put("ended_at", text(endedAt));
        }
        var changedAt = endedAt != null ? endedAt : played.messages().getLast().at();
        document.put("updated_at", text(changedAt));
    }

    private void contact() {
        var wording = played.wording();
        var person = played.person();
        var contact = document.putObject("contact");
        if (wording.mentioned("name") || wording.mentioned("first")) {
            contact.put("name", person.name());
        }
        var phone = phone();
        if (phone != null) {
            contact.put("phone", phone);
            if (dice.chance(0.6)) {
                document.put("customer_ref", person.ref());
            }
        }
        var email = email();
        if (email != null) {
            contact.put("email", email);
        }
        if (contact.isEmpty()) {
            document.remove("contact");
        }
    }

    private @Nullable String phone() {
        if (played.channel() == DemoChannel.EMAIL && !played.wording().mentioned("phone")) {
            return null;
        }
        if (played.twist() == Twist.TEST_BY_CONTACT) {
            return dice.pick(played.desk().employee().internalPhones());
        }
        boolean shown = played.channel().showsNumber() && played.twist() != Twist.NUMBER_WITHHELD;
        if (!shown && !played.wording().mentioned("phone")) {
            return null;
        }
        var phone = played.person().phone();
        return dice.chance(NUMBER_SPELLED_FREELY) ? dice.pick(phone.spellings()) : phone.e164();
    }

    private @Nullable String email() {
        if (played.channel() == DemoChannel.EMAIL && played.twist() == Twist.TEST_BY_CONTACT) {
            return dice.pick(played.desk().employee().internalEmails());
        }
        boolean known =
                played.channel() == DemoChannel.EMAIL || played.wording().mentioned("email");
        return known ? played.person().email() : null;
    }

    private void origin() {
        var traffic = played.desk().traffic();
        var connector = traffic.connectors().get(played.channel());
        if (played.twist() == Twist.TEST_BY_CONNECTOR) {
            document.put("integration", "sandbox/playground");
        } else if (connector != null) {
            document.put("integration", connector);
        }
        if (played.twist() == Twist.TEST_BY_FLAG) {
            document.put("is_test", true);
        }
        if (played.channel().showsNumber()) {
            var account = document.putObject("account");
            account.put("name", played.desk().organization().name());
            account.put("phone", traffic.account());
        }
        if (played.channel() == DemoChannel.CHAT) {
            visit(traffic.site());
        }
    }

    private void visit(String site) {
        var page = site + dice.pick(List.of("/", "/", "/contact", "/prices", "/about"));
        if (dice.chance(0.45)) {
            document.put("source_url", page + "?" + played.wording().fill("{utm}"));
        } else if (dice.chance(0.2)) {
            document.put("source_url", page);
            var utm = document.putObject("utm");
            utm.put("utm_source", "newsletter");
            utm.put("utm_medium", "email");
        } else if (dice.chance(0.7)) {
            document.put("source_url", page);
        }
        var widget = document.putArray("widgets").addObject();
        widget.put("id", "w-" + played.desk().employee().idn());
        widget.put("locale", document.path("language").asString());
    }

    private void handling() {
        boolean over = played.endedAt() != null;
        document.put("status", over ? "finished" : "va_connected");
        document.put("chat_type", played.handedOver() ? "MIXED" : "BOT");
        if (over) {
            document.put(
                    "end_cause",
                    played.channel() != DemoChannel.VOICE
                            ? "timeout"
                            : dice.chance(0.7) ? "disconnected_by_end_user" : "disconnected_by_agent");
        }
        if (played.channel() == DemoChannel.VOICE) {
            document.put(
                    "recording_permission", dice.chance(0.85) ? "GRANTED" : dice.chance(0.5) ? "DENIED" : "NOT_ASKED");
        }
    }

    private void messages() {
        write(document, played.messages(), played.scenario().language());
    }

    static void write(ObjectNode document, List<Message> messages, @Nullable String language) {
        ArrayNode array = document.putArray("messages");
        int seq = 1;
        for (var message : messages) {
            var node = array.addObject();
            node.put("seq", seq++);
            node.put("at", text(message.at()));
            node.put("role", message.speaker().name());
            node.put("kind", message.kind());
            if (message.sender() != null) {
                node.put("sender_name", message.sender());
            }
            boolean media = message.kind().equals("PHOTO") || message.kind().equals("VIDEO");
            node.put(media ? "media_ref" : "content", message.text());
            if (language != null) {
                node.put("lang", language);
            }
        }
    }
}
