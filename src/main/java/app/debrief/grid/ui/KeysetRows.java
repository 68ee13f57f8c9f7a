package app.debrief.grid.ui;

import app.debrief.grid.Row;
import app.debrief.grid.jpa.Page;
import app.debrief.grid.jpa.Position;
import app.debrief.grid.jpa.Window;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads any stretch of a list by its place. Reading goes on from the nearest row that was seen before, so that no
 * statement skips more rows than lie between, and rows that come in meanwhile move nothing that was seen.
 */
final class KeysetRows {

    /** Where rows are read. */
    interface Pages {

        /** Rows with the columns shown. */
        Page rows(Window window);

        /** The same rows without any column, where only their places matter. */
        Page places(Window window);
    }

    /** Rows read at once when a list opens. */
    static final int FIRST_PAGE = 100;

    /** Rows before an anchor that can be reached before more of them must be read. */
    static final int ABOVE = 1_000;

    private final Pages source;
    private final TreeMap<Integer, Position> seen = new TreeMap<>();
    private final Map<Object, Integer> places = new HashMap<>();
    private final List<Row> first;
    private int firstPlace;
    private boolean moreAbove;
    private @Nullable Integer end;

    private KeysetRows(Pages source, int above, Page page) {
        this.source = source;
        firstPlace = above;
        first = new ArrayList<>(page.rows());
        remember(above, page);
        if (page.positions().size() < FIRST_PAGE) {
            end = above + page.positions().size();
        }
    }

    /** The list from its beginning. */
    static KeysetRows fromBeginning(Pages source) {
        return new KeysetRows(source, 0, source.rows(new Window(null, 0, FIRST_PAGE, false)));
    }

    /** The list around a position; {@link #anchor} tells the place of the first row behind it. */
    static KeysetRows around(Position position, Pages source) {
        var before = source.places(new Window(position, 0, ABOVE, true));
        var above = before.positions().size();
        var rows = new KeysetRows(source, above, source.rows(new Window(position, 0, FIRST_PAGE, false)));
        rows.remember(0, before);
        rows.moreAbove = above == ABOVE;
        return rows;
    }

    /** The place of the first row that was read. */
    int anchor() {
        return firstPlace;
    }

    /** How many rows there are, if the end was seen. */
    OptionalInt end() {
        return end == null ? OptionalInt.empty() : OptionalInt.of(end);
    }

    /** Whether rows lie before the first place. */
    boolean moreAbove() {
        return moreAbove;
    }

    /** The place of a row that was read; empty if it was not. */
    OptionalInt place(Row row) {
        var place = places.get(row.id());
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** Rows from a place on; fewer than the limit at the end of the list. */
    List<Row> read(int offset, int limit) {
        if (offset >= firstPlace && offset + limit <= firstPlace + first.size()) {
            return List.copyOf(first.subList(offset - firstPlace, offset - firstPlace + limit));
        }
        if (end != null && offset >= end) {
            return List.of();
        }
        var below = seen.floorEntry(offset);
        var behind = seen.ceilingEntry(offset + limit - 1);
        boolean backwards =
                behind != null && (below == null || behind.getKey() - (offset + limit - 1) < offset - below.getKey());
        Page page;
        if (backwards && behind != null) {
            page = source.rows(
                    new Window(behind.getValue(), true, behind.getKey() - (offset + limit - 1), limit, true));
        } else if (below != null) {
            page = source.rows(new Window(below.getValue(), true, offset - below.getKey(), limit, false));
        } else {
            page = source.rows(new Window(null, offset, limit, false));
        }
        remember(offset, page);
        if (!backwards && page.positions().size() < limit && !page.positions().isEmpty()) {
            end = offset + page.positions().size();
        }
        return page.rows();
    }

    /** Puts more rows before the first place and says how many; every place grows by as many. */
    int extendUp() {
        var top = seen.firstEntry();
        if (!moreAbove || top == null || top.getKey() != 0) {
            return 0;
        }
        var before = source.places(new Window(top.getValue(), 0, ABOVE, true));
        var more = before.positions().size();
        moreAbove = more == ABOVE;
        var shifted = new TreeMap<Integer, Position>();
        seen.forEach((place, position) -> shifted.put(place + more, position));
        seen.clear();
        seen.putAll(shifted);
        places.replaceAll((id, place) -> place + more);
        firstPlace += more;
        end = end == null ? null : Integer.valueOf(end + more);
        remember(0, before);
        return more;
    }

    /** Keeps a changed row where it would be read from memory. */
    void replace(Row row) {
        first.replaceAll(kept -> kept.equals(row) ? row : kept);
    }

    private void remember(int offset, Page page) {
        var positions = page.positions();
        if (positions.isEmpty()) {
            return;
        }
        seen.put(offset, positions.getFirst());
        seen.put(offset + positions.size() - 1, positions.getLast());
        for (int i = 0; i < positions.size(); i++) {
            places.put(positions.get(i).id(), offset + i);
        }
    }
}
