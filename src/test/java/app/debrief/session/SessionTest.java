package app.debrief.session;

import static app.debrief.session.SessionFixtures.NOON;
import static app.debrief.session.SessionFixtures.SYSTEM;
import static app.debrief.session.SessionFixtures.document;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.debrief.common.Actor;
import app.debrief.common.NotAllowedException;
import app.debrief.grid.Row;
import app.debrief.grid.Total;
import app.debrief.grid.jpa.Window;
import app.debrief.scoring.Assessment;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SessionTest extends SessionScene {

    private static final Actor STRANGER = new Actor(7L, "Stranger", null, Map.of(), null, Locale.ENGLISH);

    @SuppressWarnings("unchecked")
    private static final Comparator<Comparable<?>> SMALLEST_FIRST =
            Comparator.nullsFirst((a, b) -> ((Comparable<Object>) a).compareTo(b));

    @Test
    void theSameDocumentAgainChangesNothing() {
        assertThat(take(document(idn, "a"))).isEqualTo(IntakeOutcome.CREATED);
        assertThat(take(document(idn, "a"))).isEqualTo(IntakeOutcome.UNCHANGED);
        assertThat(rows()).hasSize(1);
    }

    @Test
    void anOverrideChangesTheRevenueInTheSameStep() {
        take(document(idn, "a"));
        var id = onlyId();
        assertThat(asr(id)).isEqualTo("0.00");

        actors.actingAs(SYSTEM, () -> {
            editor.set(id, SessionColumns.HUMAN_ASSESSMENT, null, Assessment.YES_B);
            return null;
        });

        assertThat(asr(id)).isEqualTo("70.20");
    }

    @Test
    void aSecondEditorLearnsOfTheFirst() {
        take(document(idn, "a"));
        var id = onlyId();
        set(id, SessionColumns.HUMAN_ASSESSMENT, null, Assessment.YES_A);

        assertThatThrownBy(() -> set(id, SessionColumns.HUMAN_ASSESSMENT, null, Assessment.NO))
                .isInstanceOfSatisfying(EditConflictException.class, conflict -> {
                    assertThat(conflict.theirs()).isEqualTo("YES_A");
                    assertThat(conflict.by()).isEqualTo("Test");
                });
    }

    @Test
    void whatAPersonSetSurvivesANewerDocument() {
        take(document(idn, "a").updatedAt(NOON));
        var id = onlyId();
        actors.actingAs(SYSTEM, () -> {
            editor.set(id, SessionColumns.IS_LEAD, true, false);
            return null;
        });

        assertThat(take(document(idn, "a").summary("Newer").updatedAt(NOON.plusSeconds(1))))
                .isEqualTo(IntakeOutcome.CHANGED);

        var session = detail(id).session();
        assertThat(session.worth().lead()).isFalse();
        assertThat(session.text().summary()).isEqualTo("Newer");
        actors.actingAs(SYSTEM, () -> {
            editor.clear(id, SessionColumns.IS_LEAD, false);
            return null;
        });
        assertThat(detail(id).session().worth().lead()).isTrue();
    }

    @Test
    void anOlderDocumentIsLeftOut() {
        take(document(idn, "a").updatedAt(NOON));
        assertThat(take(document(idn, "a").summary("Older").updatedAt(NOON.minusSeconds(1))))
                .isEqualTo(IntakeOutcome.OUTDATED);
    }

    @Test
    void theListReadsEveryRowOnceInOrderWhateverTheSort() {
        IntStream.range(0, 23)
                .forEach(i -> take(document(idn, "s" + i)
                        .startedAt(NOON.plusSeconds(i / 3))
                        .units(i % 5 == 0 ? null : String.valueOf(i % 6))
                        .contact(i % 4 == 0 ? Contact.NONE : new Contact("Name " + i % 5, null, null, null))
                        .assessed(i % 3 == 0 ? null : (i % 3 == 1 ? Assessment.YES_B : Assessment.NO))));
        for (var column : SessionColumns.FOR_BUILDER.listed()) {
            if (column.sortable()) {
                for (var descending : List.of(true, false)) {
                    var sorted = query().withSort(new app.debrief.grid.Sort<>(column, descending));
                    var whole = as(() -> service.page(sorted, NOON, new Window(null, 0, 100, false)));
                    assertThat(whole.rows()).hasSize(23);
                    assertThat(whole.rows())
                            .extracting(row -> sortable(row.get(column)))
                            .as(column + " " + descending)
                            .isSortedAccordingTo(descending ? SMALLEST_FIRST.reversed() : SMALLEST_FIRST);
                    var walked = new java.util.ArrayList<Row>();
                    var page = as(() -> service.page(sorted, NOON, new Window(null, 0, 5, false)));
                    while (!page.rows().isEmpty()) {
                        walked.addAll(page.rows());
                        var last = page.positions().getLast();
                        page = as(() -> service.page(sorted, NOON, new Window(last, 0, 5, false)));
                    }
                    assertThat(walked).as(column + " " + descending).isEqualTo(whole.rows());
                    var end = whole.positions().get(20);
                    var back = as(() -> service.page(sorted, NOON, new Window(end, 0, 7, true)));
                    assertThat(back.rows())
                            .as(column + " back")
                            .isEqualTo(whole.rows().subList(13, 20));
                }
            }
        }
    }

    @Test
    void countsGoUpToACapAndFiguresLeaveTestsOut() {
        take(document(idn, "a").assessed(Assessment.YES_A));
        take(document(idn, "b").assessed(Assessment.NO));
        take(document(idn, "c").assessed(null).contact(Contact.NONE));

        assertThat(as(() -> service.total(query(), NOON, 2))).isEqualTo(new Total(2, false));
        assertThat(as(() -> service.total(query(), NOON, 3))).isEqualTo(new Total(3, true));
        assertThat(as(() -> service.counts(query(), NOON, SessionColumns.AUTO_ASSESSMENT)))
                .containsEntry(Assessment.YES_A, 1L)
                .containsEntry(Assessment.NO, 1L)
                .containsEntry(null, 1L);
        var figures = as(() -> service.figures(query(), NOON));
        assertThat(figures.asr()).isEqualByComparingTo("70.20");
        assertThat(figures.leads()).isEqualTo(3);
        assertThat(figures.opportunities()).isEqualTo(2);
        assertThat(figures.agentSuccess()).isEqualByComparingTo("0.5");
        assertThat(figures.conversationScore()).isNull();
    }

    @Test
    void aStrangerFindsNothing() {
        take(document(idn, "a"));
        var id = onlyId();
        assertThatThrownBy(() ->
                        actors.actingAs(STRANGER, () -> service.page(query(), NOON, new Window(null, 0, 5, false))))
                .isInstanceOf(NotAllowedException.class);
        assertThat(actors.actingAs(STRANGER, () -> service.detail(id))).isEmpty();
        assertThat(actors.actingAs(STRANGER, () -> service.transcript(id, -1, 10)))
                .isEmpty();
        assertThatThrownBy(() -> actors.actingAs(STRANGER, () -> {
                    editor.set(id, SessionColumns.IS_TODO, false, true);
                    return null;
                }))
                .isInstanceOf(NotAllowedException.class);
    }

    /** A value as the database compares it. */
    private static @Nullable Comparable<?> sortable(@Nullable Object value) {
        return value instanceof Enum<?> || value instanceof UUID ? value.toString() : (Comparable<?>) value;
    }

    private String asr(UUID id) {
        return detail(id).session().worth().asr().toPlainString();
    }
}
