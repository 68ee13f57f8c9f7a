package app.debrief.session;

import app.debrief.common.Area;
import app.debrief.common.InvalidInputException;
import app.debrief.grid.Column;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A field that people may set.
 *
 * @param column its declaration
 * @param areas whose right to change covers it; one of them is enough
 * @param get reads it
 * @param set writes it
 * @param clean makes an entered value one that can be kept, or throws {@link InvalidInputException}
 */
record EditableField<V>(
        Column<Session, V> column,
        Set<Area> areas,
        Function<Session, @Nullable V> get,
        BiConsumer<Session, @Nullable V> set,
        UnaryOperator<@Nullable V> clean) {

    /** A field that holds any value of its type. */
    EditableField(
            Column<Session, V> column,
            Set<Area> areas,
            Function<Session, @Nullable V> get,
            BiConsumer<Session, @Nullable V> set) {
        this(column, areas, get, set, value -> value);
    }

    /** The stable text form of the session's value; null if it is absent. */
    @Nullable
    String text(Session session) {
        return text(get.apply(session));
    }

    /** The stable text form of a value; null if it is absent. */
    @Nullable
    String text(@Nullable V value) {
        return value == null ? null : column.type().write(value);
    }

    /** Sets the value of a stable text form; null makes the field empty. */
    void setText(Session session, @Nullable String text) {
        set.accept(session, text == null ? null : column.type().read(text));
    }
}
