package app.debrief.demo.data;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.node.ObjectNode;

/** The sessions that are told word for word, by which the product is shown. */
final class Stories {

    private static final TypeReference<List<Story>> FILE = new TypeReference<>() {};
    private static final Pattern LINE = Pattern.compile("(\\d+):(\\d\\d)\\s+([A-Z])(?:/([A-Z_]+))?\\s+(.+)");

    private final Instant now;
    private final Theatre theatre;
    private final Map<String, Desk> desks;
    private final List<Story> stories = DemoFile.read("stories", FILE);

    Stories(Instant now, Theatre theatre, List<Desk> desks) {
        this.now = now;
        this.theatre = theatre;
        this.desks =
                desks.stream().collect(Collectors.toMap(desk -> desk.employee().idn(), Function.identity()));
    }

    Stream<Recording> recordings() {
        return stories.stream().map(this::recording);
    }

    private Recording recording(Story story) {
        var desk = desk(story);
        var zone = desk.employee().timeZone();
        var startedAt = now.atZone(zone)
                .toLocalDate()
                .minusDays(story.daysAgo())
                .atTime(LocalTime.parse(story.at()))
                .atZone(zone)
                .toInstant();
        var cue = new Cue(desk, desk.employee().idn() + "-" + story.id(), "story/" + story.id(), startedAt, false);
        return new Recording(startedAt, () -> document(story, cue), () -> Optional.ofNullable(story.review())
                .map(review -> review.of(story.employee(), cue.id())));
    }

    private Desk desk(Story story) {
        var desk = desks.get(story.employee());
        if (desk == null) {
            throw new IllegalArgumentException("No such employee: " + story.employee());
        }
        return desk;
    }

    private ObjectNode document(Story story, Cue cue) {
        if (story.play() != null) {
            var played = theatre.play(cue, story.play(), story.channel(), story.refrains());
            return with(story.document(), new DocumentWriter(played).write());
        }
        var document = DemoFile.MAPPER.createObjectNode();
        var messages = messages(story, cue);
        var end = end(story, messages, cue.startedAt());
        document.put("source_session_id", cue.id());
        document.put("employee", story.employee());
        document.put("channel", story.channel().name());
        document.put("direction", "INBOUND");
        document.put("language", "en");
        document.put("started_at", DocumentWriter.text(cue.startedAt()));
        document.put("ended_at", DocumentWriter.text(end));
        document.put("updated_at", DocumentWriter.text(end));
        with(story.document(), document);
        DocumentWriter.write(document, messages, null);
        return document;
    }

    private static ObjectNode with(Map<String, Object> members, ObjectNode document) {
        members.forEach((name, value) -> {
            if (value == null) {
                document.remove(name);
            } else {
                document.set(name, DemoFile.MAPPER.valueToTree(value));
            }
        });
        return document;
    }

    private static Instant end(Story story, List<Message> messages, Instant startedAt) {
        var length = story.length();
        if (length == null) {
            return messages.getLast().at().plusSeconds(5);
        }
        var parts = length.split(":", 2);
        return startedAt.plus(time(parts[0], parts[1]));
    }

    private static List<Message> messages(Story story, Cue cue) {
        var script = story.script();
        if (script == null) {
            throw new IllegalArgumentException("A story has either a script or a scenario to play: " + story.id());
        }
        return script.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> message(line, cue))
                .toList();
    }

    private static Message message(String line, Cue cue) {
        var match = LINE.matcher(line);
        if (!match.matches()) {
            throw new IllegalArgumentException("Not a line of a story: " + line);
        }
        var turn = Script.Turn.of(match.group(3), match.group(4), match.group(5), false);
        var sender = turn.speaker() == Speaker.AI_AGENT ? cue.desk().employee().name() : null;
        var text = turn.variants().getFirst().replace("\\n", "\n");
        return new Message(
                cue.startedAt().plus(time(match.group(1), match.group(2))), turn.speaker(), turn.kind(), sender, text);
    }

    private static Duration time(String minutes, String seconds) {
        return Duration.ofMinutes(Long.parseLong(minutes)).plusSeconds(Long.parseLong(seconds));
    }
}
