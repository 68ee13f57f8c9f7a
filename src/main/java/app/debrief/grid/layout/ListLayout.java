package app.debrief.grid.layout;

import app.debrief.grid.Column;
import app.debrief.grid.ColumnSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A reader's own arrangement of a list, by the keys of columns. A key that the list does not know (any more) is left
 * out where the layout is used and kept where it is stored.
 *
 * @param shown the columns shown, in order; null for the declared ones
 * @param widths in pixels, of columns whose width was changed
 * @param comfortable whether rows take more room than the dense form
 */
public record ListLayout(@Nullable List<String> shown, Map<String, Integer> widths, boolean comfortable) {

    /** What a list looks like before anyone arranged it. */
    public static final ListLayout DECLARED = new ListLayout(null, Map.of(), false);

    private static final JsonMapper JSON = JsonMapper.shared();

    public ListLayout {
        shown = shown == null ? null : List.copyOf(shown);
        widths = Collections.unmodifiableMap(new LinkedHashMap<>(widths));
    }

    public ListLayout withShown(@Nullable List<String> keys) {
        return new ListLayout(keys, widths, comfortable);
    }

    public ListLayout withWidth(String key, int pixels) {
        var changed = new LinkedHashMap<>(widths);
        changed.put(key, pixels);
        return new ListLayout(shown, changed, comfortable);
    }

    public ListLayout withComfortable(boolean chosen) {
        return new ListLayout(shown, widths, chosen);
    }

    /** The columns of a set that this layout shows: never none, the set's first column always first. */
    public <E> List<Column<E, ?>> columns(ColumnSet<E> set) {
        if (shown == null) {
            return set.initial();
        }
        var listed = set.listed();
        var columns = new ArrayList<Column<E, ?>>();
        listed.stream().findFirst().ifPresent(columns::add);
        shown.stream()
                .map(set::column)
                .flatMap(Optional::stream)
                .filter(column -> listed.contains(column) && !columns.contains(column))
                .forEach(columns::add);
        return columns;
    }

    /** The changed widths of the columns of a set. */
    public <E> Map<Column<E, ?>, Integer> widths(ColumnSet<E> set) {
        var known = new LinkedHashMap<Column<E, ?>, Integer>();
        widths.forEach((key, width) -> set.column(key).ifPresent(column -> known.put(column, width)));
        return known;
    }

    /** The stored form. */
    String write() {
        var json = JSON.createObjectNode();
        if (shown != null) {
            var keys = json.putArray("shown");
            shown.forEach(keys::add);
        }
        var pixels = json.putObject("widths");
        widths.forEach(pixels::put);
        json.put("comfortable", comfortable);
        return json.toString();
    }

    /** Reads the stored form; what means nothing is left out. */
    static ListLayout read(String stored) {
        JsonNode json;
        try {
            json = JSON.readTree(stored);
        } catch (JacksonException e) {
            return DECLARED;
        }
        var keys = json.path("shown").valueStream().filter(JsonNode::isString).map(JsonNode::asString);
        var pixels = new LinkedHashMap<String, Integer>();
        json.path("widths").propertyStream().forEach(width -> {
            if (width.getValue().isInt()) {
                pixels.put(width.getKey(), width.getValue().asInt());
            }
        });
        return new ListLayout(
                json.path("shown").isArray() ? keys.toList() : null,
                pixels,
                json.path("comfortable").asBoolean(false));
    }
}
