package app.debrief.session;

import static app.debrief.common.Area.BUILDER;
import static app.debrief.common.Area.PORTAL;

import app.debrief.common.Area;
import app.debrief.grid.Column;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The fields that people may set, each declared once. */
@Component
class EditableFields {

    private final List<EditableField<?>> fields = List.of(
            new EditableField<>(
                    SessionColumns.HUMAN_ASSESSMENT,
                    Set.of(BUILDER),
                    session -> session.worth().humanAssessment(),
                    (session, value) -> session.worth().humanAssessment(value)),
            new EditableField<>(
                    SessionColumns.IS_LEAD,
                    Set.of(BUILDER),
                    session -> session.worth().lead(),
                    (session, value) -> session.worth().lead(value)),
            new EditableField<>(
                    SessionColumns.IS_OPPORTUNITY,
                    Set.of(BUILDER),
                    session -> session.worth().opportunity(),
                    (session, value) -> session.worth().opportunity(value)),
            new EditableField<>(
                    SessionColumns.IS_TEST,
                    Set.of(BUILDER),
                    Session::test,
                    (session, value) -> session.test(on(value))),
            new EditableField<>(
                    SessionColumns.IS_TODO,
                    Set.of(BUILDER, PORTAL),
                    Session::todo,
                    (session, value) -> session.todo(on(value))),
            new EditableField<>(
                    SessionColumns.IS_ARCHIVED,
                    Set.of(BUILDER, PORTAL),
                    Session::archived,
                    (session, value) -> session.archived(on(value))),
            new EditableField<>(
                    SessionColumns.QUALITY_STARS,
                    Set.of(BUILDER, PORTAL),
                    Session::qualityStars,
                    Session::qualityStars,
                    ReviewRules::stars),
            new EditableField<>(
                    SessionColumns.COMMENT,
                    Set.of(BUILDER, PORTAL),
                    session -> session.text().comment(),
                    (session, value) -> session.text().commented(value),
                    ReviewRules::comment),
            new EditableField<>(
                    SessionColumns.TAGS,
                    Set.of(BUILDER, PORTAL),
                    EditableFields::labels,
                    (session, value) -> session.tags(value == null ? Set.of() : new HashSet<>(value)),
                    ReviewRules::tags));

    /** Whose right to change covers any field at all. */
    Set<Area> areas() {
        return fields.stream().flatMap(field -> field.areas().stream()).collect(Collectors.toSet());
    }

    /** The field of that column, if people may set it. */
    @SuppressWarnings("unchecked")
    <V> Optional<EditableField<V>> of(Column<Session, V> column) {
        return fields.stream()
                .filter(field -> field.column().equals(column))
                .map(field -> (EditableField<V>) field)
                .findFirst();
    }

    /** The field with that key, if people may set it. */
    Optional<EditableField<?>> of(String key) {
        return fields.stream().filter(field -> field.column().key().equals(key)).findFirst();
    }

    /** Sets what the platform says or the rules derive, unless a person set the field; then it is only remembered. */
    <V> void setAutomatically(Session session, Column<Session, V> column, @Nullable V value) {
        var field = of(column).orElseThrow();
        session.mark(column.key())
                .ifPresentOrElse(
                        mark -> session.mark(column.key(), mark.withAutomaticValue(field.text(value))),
                        () -> field.set().accept(session, value));
    }

    private static @Nullable List<String> labels(Session session) {
        return session.tags().isEmpty()
                ? null
                : session.tags().stream().sorted().toList();
    }

    private static boolean on(@Nullable Boolean value) {
        return Boolean.TRUE.equals(value);
    }
}
