package app.debrief.account;

import app.debrief.audit.FieldChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects the fields in which two states of a record differ. */
final class Changes<T> {

    private final @Nullable T before;
    private final T after;
    private final List<FieldChange> changes = new ArrayList<>();

    private Changes(@Nullable T before, T after) {
        this.before = before;
        this.after = after;
    }

    /** Begins a comparison; without a state before, every field that has a value counts as changed. */
    static <T> Changes<T> between(@Nullable T before, T after) {
        return new Changes<>(before, after);
    }

    Changes<T> of(String field, Function<? super T, ? extends @Nullable Object> value) {
        var from = before == null ? null : text(value.apply(before));
        var to = text(value.apply(after));
        if (!Objects.equals(from, to)) {
            changes.add(new FieldChange(field, from, to));
        }
        return this;
    }

    List<FieldChange> list() {
        return List.copyOf(changes);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
