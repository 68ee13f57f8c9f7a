package app.debrief.export.file;

import java.util.List;

/**
 * What a file says of itself.
 *
 * @param lines labels and what they stand for, in order
 */
public record FileFacts(List<Line> lines) {

    public FileFacts {
        lines = List.copyOf(lines);
    }

    /** One fact. */
    public record Line(String label, String value) {}
}
