package app.debrief.session.ui;

import static java.util.stream.Collectors.toMap;

import app.debrief.grid.ui.RowKey;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The keys of the session list, each declared once: what is listened to and what the help shows both come from here. */
enum ReviewKey {
    NEXT(RowKey.NEXT, false, "ArrowDown j"),
    PREVIOUS(RowKey.PREVIOUS, false, "ArrowUp k"),
    OPEN(RowKey.OPEN, false, "Enter"),
    CLOSE(RowKey.TELL, false, "Escape"),
    YES_A(RowKey.TELL, true, "1"),
    YES_B(RowKey.TELL, true, "2"),
    NO(RowKey.TELL, true, "3"),
    CLEAR(RowKey.TELL, true, "0"),
    COMMENT(RowKey.TELL, true, "c"),
    TODO(RowKey.TELL, true, "t"),
    ARCHIVE(RowKey.TELL, true, "a"),
    SELECT(RowKey.TELL, true, "x"),
    UNDO(RowKey.TELL, true, "z"),
    SEARCH(RowKey.TELL, false, "/"),
    HELP(RowKey.TELL, false, "?");

    private final RowKey does;
    private final boolean changing;
    private final String keys;

    /**
     * Declares a key.
     *
     * @param keys names with a blank between them
     */
    ReviewKey(RowKey does, boolean changing, String keys) {
        this.does = does;
        this.changing = changing;
        this.keys = keys;
    }

    /** As browsers name them. */
    List<String> keys() {
        return List.of(keys.split(" ", -1));
    }

    /** Bundle key of what it does. */
    String textKey() {
        return "session.keys." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The keys to listen to.
     *
     * @param single whether keys of one character act
     * @param editable whether the reader may change anything
     */
    static Map<String, RowKey> heard(boolean single, boolean editable) {
        Predicate<String> acts = key -> single || key.length() > 1;
        return of(editable)
                .flatMap(meant -> meant.keys().stream().filter(acts).map(key -> Map.entry(key, meant.does)))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What a reader's keys mean, in the order of the help. */
    static Stream<ReviewKey> of(boolean editable) {
        return Arrays.stream(values()).filter(meant -> editable || !meant.changing);
    }

    /** What a key means that is listened to. */
    static ReviewKey of(String key) {
        return Arrays.stream(values())
                .filter(meant -> meant.keys().contains(key))
                .findFirst()
                .orElseThrow();
    }
}
