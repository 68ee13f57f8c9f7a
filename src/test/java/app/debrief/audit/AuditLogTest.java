package app.debrief.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

class AuditLogTest extends AuditModuleTest {

    @Test
    void oneActionWritesARowForEachChangedField() {
        var before = Instant.now(Clock.systemUTC()).minusMillis(1);
        var mia = member(7, "Mia", Map.of());
        var subject = new AuditSubject(organization, "session", "s-1");

        var receipt = inTransaction(() -> as(
                mia,
                () -> log.record(
                        subject,
                        AuditAction.CHANGED,
                        List.of(
                                new FieldChange("comment", null, "Ring Zoë"),
                                new FieldChange("asr", "0.00", "50.40")))));
        inTransaction(() -> log.record(subject, AuditAction.REVERTED, List.of()));

        var rows = rows(organization);
        assertThat(rows).extracting(AuditEntry::sequence).containsExactly(1L, 2L, 3L);
        assertThat(rows).extracting(AuditEntry::act).containsExactly(1L, 1L, 3L);
        assertThat(rows).extracting(AuditEntry::field).containsExactly("comment", "asr", null);
        assertThat(rows).extracting(AuditEntry::before).containsExactly(null, "0.00", null);
        assertThat(rows).extracting(AuditEntry::after).containsExactly("Ring Zoë", "50.40", null);
        assertThat(rows).extracting(AuditEntry::actorId).containsExactly(7L, 7L, null);
        assertThat(rows).extracting(AuditEntry::actorName).containsExactly("Mia", "Mia", "Test");
        var first = rows.getFirst();
        assertThat(first.id()).isEqualTo(receipt.id());
        assertThat(first.organizationId()).isEqualTo(organization);
        assertThat(first.action()).isEqualTo(AuditAction.CHANGED);
        assertThat(first.subjectType()).isEqualTo("session");
        assertThat(first.subjectId()).isEqualTo("s-1");
        assertThat(first.at()).isBetween(before, Instant.now(Clock.systemUTC()));
    }

    @Test
    void aNoteStandsInARowWithoutAField() {
        inTransaction(() -> log.record(
                new AuditSubject(organization, "session", null), AuditAction.IMPORTED, "2074 created, 0 rejected"));

        assertThat(rows(organization)).singleElement().satisfies(row -> {
            assertThat(row.note()).isEqualTo("2074 created, 0 rejected");
            assertThat(row.field()).isNull();
            assertThat(row.subjectId()).isNull();
        });
    }

    @Test
    void aValueMayBeAsLongAsAText() {
        var text = "ä".repeat(200_000);

        inTransaction(() -> log.record(
                new AuditSubject(organization, "session", "s-1"),
                AuditAction.CHANGED,
                List.of(new FieldChange("summary", text, null))));

        assertThat(rows(organization)).extracting(AuditEntry::before).containsExactly(text);
    }

    @Test
    void anInstantIsStoredInUtc() {
        record(organization);

        var stored = jdbc.sql("select cast(at as char) from audit where chain = :chain")
                .param("chain", organization)
                .query(String.class)
                .single();

        assertThat(Instant.parse(stored.replace(' ', 'T') + "Z"))
                .isEqualTo(rows(organization).getFirst().at());
    }

    @Test
    void nothingIsRecordedOutsideATransaction() {
        var subject = new AuditSubject(organization, "session", "s-1");

        assertThatThrownBy(() -> log.record(subject, AuditAction.CREATED, List.of()))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> log.record(subject, AuditAction.IMPORTED, "1 created"))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThat(rows(organization)).isEmpty();
    }

    @Test
    void aTransactionThatOnlyReadsIsRefusedInsteadOfLosingTheRow() {
        var reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);

        assertThatThrownBy(() -> reading.executeWithoutResult(status ->
                        log.record(new AuditSubject(organization, "session", "s-1"), AuditAction.CREATED, List.of())))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void aRollbackLeavesNoGap() {
        record(organization);
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            record(organization);
            status.setRollbackOnly();
        });
        record(organization);

        assertThat(rows(organization)).extracting(AuditEntry::sequence).containsExactly(1L, 2L);
    }

    @Test
    void organizationsDoNotWaitForEachOther() {
        var other = organization + 1;
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            record(organization);
            withoutWaiting(() -> record(other));
        });
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            record(organization);
            withoutWaiting(() -> record(other));
            withoutWaiting(() -> record(null));
        });

        assertThat(rows(organization)).extracting(AuditEntry::sequence).containsExactly(1L, 2L);
        assertThat(rows(other)).extracting(AuditEntry::sequence).containsExactly(1L, 2L);
    }

    @Test
    void anOrganizationsChainBelongsToOneTransactionAtATime() {
        record(organization);

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            record(organization);
            assertThatThrownBy(() -> withoutWaiting(() -> record(organization)))
                    .isInstanceOf(PessimisticLockingFailureException.class);
        });
    }

    @Test
    void aTransactionFollowsWhatOthersRecordedSinceItBegan() {
        record(organization);
        var beside = new TransactionTemplate(transactions);
        beside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        inTransaction(() -> {
            assertThat(rows(organization)).hasSize(1);
            beside.executeWithoutResult(status -> record(organization));
            record(organization);
            return organization;
        });

        assertThat(rows(organization)).extracting(AuditEntry::sequence).containsExactly(1L, 2L, 3L);
    }

    @Test
    void transactionsAtTheSameTimeGetSequencesWithoutGaps() throws Exception {
        var acts = 100;
        try (var pool = Executors.newFixedThreadPool(4)) {
            var running = new ArrayList<Future<?>>();
            for (var i = 0; i < acts; i++) {
                running.add(pool.submit(() -> record(organization)));
            }
            for (var one : running) {
                one.get();
            }
        }

        assertThat(rows(organization))
                .extracting(AuditEntry::sequence)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, acts).boxed().toList());
    }

    @Test
    void theDatabaseRefusesToChangeOrRemoveARow() {
        assumeThat(jdbc.sql("select @@log_bin and not @@log_bin_trust_function_creators")
                        .query(Boolean.class)
                        .single())
                .as("a server that reserves triggers to privileged users")
                .isFalse();
        record(organization);

        for (var statement : List.of(
                "update audit set field = 'x' where chain = :chain", "delete from audit where chain = :chain")) {
            assertThatThrownBy(() ->
                            jdbc.sql(statement).param("chain", organization).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("append-only");
        }
    }

    private void record(@Nullable Long organizationId) {
        inTransaction(
                () -> log.record(new AuditSubject(organizationId, "session", "s-1"), AuditAction.CREATED, List.of()));
    }

    /** In a transaction of its own, beside the current one, that fails at once where it would have to wait for a lock. */
    private void withoutWaiting(Runnable work) {
        var beside = new TransactionTemplate(transactions);
        beside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        beside.executeWithoutResult(status -> {
            jdbc.sql("set session innodb_lock_wait_timeout = 0").update();
            try {
                work.run();
            } finally {
                jdbc.sql("set session innodb_lock_wait_timeout = default").update();
            }
        });
    }
}
