package app.debrief.demo.data;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a scenario. A line is a mark, a letter for the speaker, perhaps a kind of message, and the words, variants
 * separated by a bar: {@code A Good morning. | Hello!}. A letter with {@code =} takes
 * the variant at the place of what the other side said last. Lines marked {@code ~} may be left out together, lines marked
 * {@code *} are repeated, and {@code ...} is where side questions fit in.
 */
record Script(List<Part> parts) {

    private static final Pattern LINE = Pattern.compile("([~*]?)([A-Z])(=?)(?:/([A-Z_]+))?\\s+(.+)");

    @JsonCreator
    static Script parse(String text) {
        var parts = new ArrayList<Part>();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> append(parts, line));
        return new Script(List.copyOf(parts));
    }

    private static void append(List<Part> parts, String line) {
        if (line.equals("...")) {
            parts.add(new Detours());
            return;
        }
        var match = LINE.matcher(line);
        if (!match.matches()) {
            throw new IllegalArgumentException("Not a line of a script: " + line);
        }
        var turn = Turn.of(
                match.group(2), match.group(4), match.group(5), !match.group(3).isEmpty());
        switch (match.group(1)) {
            case "~" -> {
                if (!parts.isEmpty() && parts.getLast() instanceof Aside aside) {
                    aside.turns().add(turn);
                } else {
                    parts.add(new Aside(new ArrayList<>(List.of(turn))));
                }
            }
            case "*" -> {
                if (!parts.isEmpty() && parts.getLast() instanceof Refrain refrain) {
                    refrain.turns().add(turn);
                } else {
                    parts.add(new Refrain(new ArrayList<>(List.of(turn))));
                }
            }
            default -> parts.add(turn);
        }
    }

    sealed interface Part {}

    /**
     * One message in its variants.
     *
     * @param fitting the variant stands at the same place as the one that the other side said last
     */
    record Turn(Speaker speaker, String kind, List<String> variants, boolean fitting) implements Part {

        static Turn of(String letter, @Nullable String kind, String variants, boolean fitting) {
            var speaker = Speaker.of(letter);
            return new Turn(
                    speaker,
                    kind != null ? kind : speaker == Speaker.SYSTEM ? "EVENT" : "TEXT",
                    List.of(variants.split(" \\| ")),
                    fitting);
        }
    }

    /** An exchange that may be left out. */
    record Aside(List<Turn> turns) implements Part {}

    /** An exchange that is repeated with other values. */
    record Refrain(List<Turn> turns) implements Part {}

    /** A place for side questions. */
    record Detours() implements Part {}
}
