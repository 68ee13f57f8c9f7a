package app.debrief.session;

import static app.debrief.session.SessionFixtures.NOON;
import static app.debrief.session.SessionFixtures.document;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.debrief.audit.AuditColumns;
import app.debrief.common.Actor;
import app.debrief.common.InvalidInputException;
import app.debrief.common.NotAllowedException;
import app.debrief.grid.Column;
import app.debrief.grid.jpa.Window;
import app.debrief.scoring.Assessment;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class SessionEditorTest extends SessionScene {

    private static final Actor STRANGER = new Actor(7L, "Stranger", null, Map.of(), null, Locale.ENGLISH);

    @Autowired
    TransactionTemplate transaction;

    private UUID id = new UUID(0, 0);

    @BeforeEach
    void receive() {
        take(document(idn, "a").updatedAt(NOON));
        id = onlyId();
    }

    @Test
    void whatIsGivenBackMustBeWhatWasSeen() {
        set(id, SessionColumns.IS_TODO, false, true);
        set(id, SessionColumns.IS_TODO, true, false);

        assertThatThrownBy(() -> clear(SessionColumns.IS_TODO, true))
                .isInstanceOfSatisfying(EditConflictException.class, conflict -> assertThat(conflict.theirs())
                        .isEqualTo("false"));

        assertThat(session().mark(SessionColumns.IS_TODO.key())).isPresent();
        clear(SessionColumns.IS_TODO, false);
        assertThat(session().mark(SessionColumns.IS_TODO.key())).isEmpty();
    }

    @Test
    void whatWasSavedMayBeSavedAgain() {
        set(id, SessionColumns.COMMENT, null, "Call back");
        set(id, SessionColumns.COMMENT, null, "Call back");

        assertThat(session().text().comment()).isEqualTo("Call back");
        assertThat(changes(SessionColumns.COMMENT)).hasSize(1);
    }

    static List<Arguments> refusedValues() {
        return List.of(
                Arguments.of(SessionColumns.TAGS, List.of("fine", "x".repeat(65)), "too-long"),
                Arguments.of(SessionColumns.COMMENT, "x".repeat(10_001), "too-long"),
                Arguments.of(SessionColumns.QUALITY_STARS, 0, "out-of-range"),
                Arguments.of(SessionColumns.QUALITY_STARS, 6, "out-of-range"));
    }

    @ParameterizedTest
    @MethodSource("refusedValues")
    <V> void aValueThatAFieldCannotHoldIsRefused(Column<Session, V> column, V value, String reason) {
        var refused = catchThrowableOfType(InvalidInputException.class, () -> set(id, column, null, value));

        assertThat(refused.field()).isEqualTo(column.key());
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(session().mark(column.key())).isEmpty();
        assertThat(changes(column)).isEmpty();
    }

    @Test
    void longestValuesAreKept() {
        set(id, SessionColumns.TAGS, null, List.of("\uD83D\uDE00".repeat(64)));
        set(id, SessionColumns.COMMENT, null, "\uD83D\uDE00".repeat(10_000));
        set(id, SessionColumns.QUALITY_STARS, null, 5);

        assertThat(session().tags()).containsExactly("\uD83D\uDE00".repeat(64));
        assertThat(session().text().comment()).hasSize(20_000);
        assertThat(session().qualityStars()).isEqualTo(5);
    }

    @Test
    void textsAreMadeCleanAsThoseOfDocuments() {
        set(id, SessionColumns.COMMENT, null, " Call\r\nback\u0000 ");
        set(id, SessionColumns.TAGS, null, List.of(" new ", "  ", "\u0007"));

        assertThat(session().text().comment()).isEqualTo("Call\nback");
        assertThat(session().tags()).containsExactly("new");

        set(id, SessionColumns.COMMENT, "Call\nback", " \n ");
        set(id, SessionColumns.TAGS, List.of("new"), List.of(" "));
        assertThat(session().text().comment()).isNull();
        assertThat(session().tags()).isEmpty();
    }

    @Test
    void tagsThatTheDatabaseTakesForEqualAreOne() {
        set(id, SessionColumns.TAGS, null, List.of("vip", "caf\u00e9"));
        set(id, SessionColumns.TAGS, List.of("caf\u00e9", "vip"), List.of("vip", "caf\u00e9", "VIP", "Cafe"));
        assertThat(session().tags()).isEqualTo(Set.of("vip", "caf\u00e9"));

        set(id, SessionColumns.TAGS, List.of("caf\u00e9", "vip"), List.of("VIP"));
        assertThat(session().tags()).containsExactly("VIP");
    }

    @Test
    void nobodyElseLearnsOfAHistory() {
        set(id, SessionColumns.HUMAN_ASSESSMENT, null, Assessment.YES_A);
        var change = changes(SessionColumns.HUMAN_ASSESSMENT).getFirst();

        for (var row : List.of(change, -1L)) {
            assertThatThrownBy(() -> actors.actingAs(STRANGER, () -> {
                        editor.revert(id, row);
                        return true;
                    }))
                    .isInstanceOf(NotAllowedException.class);
        }
        assertThatThrownBy(() -> revert(-1)).isInstanceOf(NotAllowedException.class);
        revert(change);
        assertThat(session().worth().humanAssessment()).isNull();
    }

    @Test
    void aRevertWaitsForTheEditorBeforeIt() throws Exception {
        set(id, SessionColumns.HUMAN_ASSESSMENT, null, Assessment.YES_A);
        var change = changes(SessionColumns.HUMAN_ASSESSMENT).getFirst();
        var edited = new CountDownLatch(1);
        var begun = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(() -> transaction.executeWithoutResult(status -> {
                set(id, SessionColumns.HUMAN_ASSESSMENT, Assessment.YES_A, Assessment.NO);
                edited.countDown();
                awaited(begun);
            }));
            var second = threads.submit(() -> {
                awaited(edited);
                begun.countDown();
                revert(change);
            });

            first.get();
            assertThatThrownBy(second::get).hasCauseInstanceOf(EditConflictException.class);
        }
        assertThat(session().worth().humanAssessment()).isEqualTo(Assessment.NO);
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private <V> void clear(Column<Session, V> column, @Nullable V seen) {
        as(() -> {
            editor.clear(id, column, seen);
            return true;
        });
    }

    private void revert(long change) {
        as(() -> {
            editor.revert(id, change);
            return true;
        });
    }

    /** Rows of the history of a field, newest first. */
    private List<Long> changes(Column<Session, ?> column) {
        return as(() -> service.history(id, new Window(null, 0, 50, false))).rows().stream()
                .filter(row -> column.key().equals(row.get(AuditColumns.FIELD)))
                .map(row -> (Long) row.id())
                .toList();
    }
}
