package app.debrief.session;

import app.debrief.grid.Column;
import app.debrief.scoring.Assessment;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A change that can be made to many sessions at once.
 *
 * @param <V> what the field holds
 */
public final class BulkChange<V> {

    private final Column<Session, V> column;
    private final @Nullable V value;
    private final UnaryOperator<@Nullable V> wanted;

    private BulkChange(Column<Session, V> column, @Nullable V value, UnaryOperator<@Nullable V> wanted) {
        this.column = column;
        this.value = value;
        this.wanted = wanted;
    }

    /** Overrides the assessment; null takes the override away. */
    public static BulkChange<Assessment> assess(@Nullable Assessment verdict) {
        return new BulkChange<>(SessionColumns.HUMAN_ASSESSMENT, verdict, present -> verdict);
    }

    public static BulkChange<Boolean> archive(boolean archived) {
        return flag(SessionColumns.IS_ARCHIVED, archived);
    }

    public static BulkChange<Boolean> test(boolean test) {
        return flag(SessionColumns.IS_TEST, test);
    }

    public static BulkChange<Boolean> todo(boolean todo) {
        return flag(SessionColumns.IS_TODO, todo);
    }

    /** Adds a label to those that are there. */
    public static BulkChange<List<String>> label(String label) {
        return new BulkChange<>(
                SessionColumns.TAGS,
                List.of(label),
                present -> present == null
                        ? List.of(label)
                        : Stream.concat(present.stream(), Stream.of(label)).toList());
    }

    private static BulkChange<Boolean> flag(Column<Session, Boolean> column, boolean value) {
        return new BulkChange<>(column, value, present -> value);
    }

    /** The field that changes. */
    public Column<Session, V> column() {
        return column;
    }

    /** What the field is set to, or what is added to it; null empties it. */
    public @Nullable V value() {
        return value;
    }

    /** What a field that holds this shall hold. */
    @Nullable
    V wanted(@Nullable V present) {
        return wanted.apply(present);
    }
}
