package app.debrief.audit;

import org.jspecify.annotations.Nullable;

/**
 * One field's change, values in their stable text form.
 *
 * @param field the field's key
 * @param before null if it was empty
 * @param after null if it is empty now
 */
public record FieldChange(
        String field, @Nullable String before, @Nullable String after) {}
