package app.debrief.session;

import static app.debrief.session.SessionFixtures.NOON;
import static app.debrief.session.SessionFixtures.document;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import app.debrief.audit.AuditAction;
import app.debrief.audit.AuditColumns;
import app.debrief.common.InvalidInputException;
import app.debrief.grid.Row;
import app.debrief.grid.jpa.Window;
import app.debrief.scoring.Assessment;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SessionBulkTest extends SessionScene {

    @Autowired
    SessionBulk bulk;

    @Test
    void whatIsPickedIsChangedByTheRulesThatHoldForOne() {
        takeSome(3);

        var outcome = done(() -> bulk.change(BulkChange.assess(Assessment.YES_A), picked()));

        assertThat(outcome.changed()).isEqualTo(3);
        assertThat(rows())
                .allSatisfy(row -> {
                    assertThat(row.get(SessionColumns.HUMAN_ASSESSMENT)).isEqualTo(Assessment.YES_A);
                    assertThat(row.get(SessionColumns.ASR)).isEqualByComparingTo("70.20");
                })
                .hasSize(3);
        assertThat(session().mark(SessionColumns.HUMAN_ASSESSMENT.key())).isPresent();
    }

    @Test
    void aSessionThatSomebodyElseChangedIsSkippedAndNamed() {
        takeSome(3);
        var seen = picked();
        set(onlyId(), SessionColumns.COMMENT, null, "Leave this one");

        var outcome = done(() -> bulk.change(BulkChange.archive(true), seen));

        assertThat(outcome.changed()).isEqualTo(2);
        assertThat(outcome.skipped()).isEqualTo(1);
        assertThat(outcome.named())
                .extracting(BulkOutcome.Skipped::sessionId, BulkOutcome.Skipped::contact)
                .containsExactly(tuple(onlyId(), "Owen Pratt"));
        assertThat(session().archived()).isFalse();
    }

    @Test
    void whatHoldsTheValueAlreadyIsLeftAsItIs() {
        takeSome(2);
        set(onlyId(), SessionColumns.IS_TODO, false, true);

        var outcome = done(() -> bulk.change(BulkChange.todo(true), picked()));

        assertThat(outcome.changed()).isEqualTo(1);
        assertThat(outcome.unchanged()).isEqualTo(1);
    }

    @Test
    void aLabelIsAddedToThoseThatAreThere() {
        takeSome(1);
        set(onlyId(), SessionColumns.TAGS, null, List.of("vip"));

        done(() -> bulk.change(BulkChange.label("call back"), picked()));
        assertThat(session().tags()).isEqualTo(Set.of("vip", "call back"));

        assertThatThrownBy(() -> as(() -> bulk.change(BulkChange.label("x".repeat(65)), picked())))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void allThatMatchAreThoseThatHadComeInWhenItWasAsked() {
        takeSome(3);
        timePasses();
        var asked = Instant.now();
        timePasses();
        take(document(idn, "late"));
        var late = source("late");
        var spared = source("1");

        var outcome = done(() -> bulk.change(BulkChange.archive(true), matching(asked, spared)));

        assertThat(outcome.changed()).isEqualTo(2);
        assertThat(detail(late).session().archived()).isFalse();
        assertThat(detail(spared).session().archived()).isFalse();
    }

    /** More than the database tells apart. */
    private static void timePasses() {
        var begin = Instant.now();
        await().pollInSameThread().until(() -> Instant.now().isAfter(begin.plusMillis(5)));
    }

    @Test
    void moreThanAreChangedAtOnceAreChangedInTheBackgroundAndTakenBackToo() throws InterruptedException {
        takeSome(SessionBulk.AT_ONCE + 101);
        var begun = as(() -> bulk.change(BulkChange.archive(true), matching(Instant.now())));
        var outcome = begun.await();

        assertThat(outcome.changed()).isEqualTo(SessionBulk.AT_ONCE + 101);
        assertThat(begun.total()).isEqualTo(SessionBulk.AT_ONCE + 101);
        assertThat(as(bulk::running)).isEmpty();

        set(onlyId(), SessionColumns.IS_ARCHIVED, true, false);
        set(onlyId(), SessionColumns.IS_ARCHIVED, false, true);
        var other = (UUID) rows().get(1).id();
        set(other, SessionColumns.IS_ARCHIVED, true, false);
        var undone = as(() -> bulk.undo(outcome)).await();

        assertThat(undone.changed()).isEqualTo(SessionBulk.AT_ONCE + 100);
        assertThat(undone.named()).extracting(BulkOutcome.Skipped::sessionId).containsExactly(other);
        assertThat(rows()).noneMatch(row -> Boolean.TRUE.equals(row.get(SessionColumns.IS_ARCHIVED)));
    }

    @Test
    void aCancelledChangeKeepsWhatIsDone() throws InterruptedException {
        takeSome(SessionBulk.AT_ONCE + 1);
        var begun = as(() -> bulk.change(BulkChange.archive(true), matching(Instant.now())));
        begun.cancel();

        var outcome = begun.await();

        assertThat(outcome.ending()).isEqualTo(BulkOutcome.Ending.CANCELLED);
        assertThat(outcome.changed()).isLessThan(SessionBulk.AT_ONCE + 1);
        assertThat(as(() -> service.counts(query(), NOON, SessionColumns.IS_ARCHIVED)))
                .isEqualTo(
                        outcome.changed() == 0
                                ? Map.of(false, 501L)
                                : Map.of(true, (long) outcome.changed(), false, 501L - outcome.changed()));
    }

    @Test
    void theHistoryOfASessionTellsOfTheBulkChangeAndTakesItBack() {
        takeSome(2);
        var outcome = done(() -> bulk.change(BulkChange.todo(true), picked()));

        var row = history().getFirst();

        assertThat(row.id()).isEqualTo(outcome.auditId());
        assertThat(row.get(AuditColumns.FIELD)).isEqualTo(SessionColumns.IS_TODO.key());
        assertThat(row.get(AuditColumns.BEFORE)).isEqualTo("false");
        assertThat(row.get(AuditColumns.AFTER)).isEqualTo("true");
        as(() -> {
            editor.revert(onlyId(), outcome.auditId());
            return true;
        });
        assertThat(session().todo()).isFalse();
        assertThat(history().getFirst().get(AuditColumns.ACTION)).isEqualTo(AuditAction.REVERTED);
    }

    @Test
    void anUndoneSlipLeavesTheFieldToTheRules() {
        takeSome(1);
        var edit = as(() -> editor.set(onlyId(), SessionColumns.IS_TODO, false, true))
                .orElseThrow();

        var undone = as(() -> editor.undo(edit)).orElseThrow();

        assertThat(undone.after()).isEqualTo("false");
        assertThat(session().mark(SessionColumns.IS_TODO.key())).isEmpty();
        assertThat(history().getFirst().get(AuditColumns.ACTION)).isEqualTo(AuditAction.REVERTED);
        assertThatThrownBy(() -> as(() -> editor.undo(edit))).isInstanceOf(EditConflictException.class);
    }

    @Test
    void aBulkChangeIsUndoneToWhatEachSessionHeld() {
        takeSome(2);
        var own = onlyId();
        set(own, SessionColumns.HUMAN_ASSESSMENT, null, Assessment.YES_B);
        var outcome = done(() -> bulk.change(BulkChange.assess(Assessment.YES_A), picked()));

        done(() -> bulk.undo(outcome));

        assertThat(detail(own).session().worth().humanAssessment()).isEqualTo(Assessment.YES_B);
        assertThat(rows())
                .filteredOn(row -> row.get(SessionColumns.HUMAN_ASSESSMENT) == null)
                .hasSize(1);
    }

    private void takeSome(int number) {
        for (int i = 0; i < number; i++) {
            take(document(idn, String.valueOf(i)).startedAt(NOON.minus(i, ChronoUnit.MINUTES)));
        }
    }

    private UUID source(String id) {
        return as(() -> service.findBySource(
                                scope.organizationId(), new SourceKey(SourceSystem.NATIVE, SourceKind.SESSION, id))
                        .orElseThrow())
                .session()
                .id();
    }

    private BulkSelection picked() {
        return new BulkSelection.Picked(
                scope, rows().stream().collect(toMap(row -> (UUID) row.id(), row -> detail((UUID) row.id())
                        .session()
                        .revision())));
    }

    private BulkSelection matching(Instant asked, UUID... except) {
        return new BulkSelection.Matching(query(), asked, Set.of(except));
    }

    private BulkOutcome done(Supplier<BulkRun> work) {
        return as(work).outcome().orElseThrow();
    }

    private List<Row> history() {
        return as(() -> service.history(onlyId(), new Window(null, 0, 50, false)))
                .rows();
    }
}
