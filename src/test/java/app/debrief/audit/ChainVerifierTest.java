package app.debrief.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.debrief.common.Access;
import app.debrief.common.Area;
import app.debrief.common.Grant;
import app.debrief.common.NotAllowedException;
import app.debrief.common.Permission;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class ChainVerifierTest extends AuditModuleTest {

    @Autowired
    ChainVerifier verifier;

    @Autowired
    AuditErasure erasure;

    @BeforeEach
    void fiveRowsAboutTwoSessions() {
        inTransaction(() -> {
            log.record(
                    new AuditSubject(organization, "session", "s-1"),
                    AuditAction.CHANGED,
                    List.of(new FieldChange("lead", "false", "true"), new FieldChange("comment", null, "a")));
            log.record(
                    new AuditSubject(organization, "session", "s-2"),
                    AuditAction.CHANGED,
                    List.of(new FieldChange("lead", "false", "true"), new FieldChange("comment", "b", null)));
            log.record(new AuditSubject(organization, "session", null), AuditAction.IMPORTED, "2 created, 0 rejected");
            return organization;
        });
    }

    @Test
    void anUntouchedChainIsWhole() {
        assertThat(verify(organization)).isEqualTo(AuditVerification.whole(5));
        assertThat(verify(organization).isWhole()).isTrue();
    }

    @Test
    void aChainWithoutRowsIsWhole() {
        assertThat(verify(organization + 1)).isEqualTo(AuditVerification.whole(0));
    }

    @Test
    void theInstallationHasAChainOfItsOwn() {
        var before = verify(null);
        inTransaction(() -> log.record(new AuditSubject(null, "member", "1"), AuditAction.SIGNED_IN, List.of()));

        assertThat(before.isWhole()).isTrue();
        assertThat(verify(null)).isEqualTo(AuditVerification.whole(before.rows() + 1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            the time of a row       | 3 | update audit set at = at + interval 1 second where chain = :chain and sequence = 3
            its actor               | 3 | update audit set actor_id = 9 where chain = :chain and sequence = 3
            its action              | 3 | update audit set action = 'CREATED' where chain = :chain and sequence = 3
            an action of no meaning | 3 | update audit set action = 'NOTHING' where chain = :chain and sequence = 3
            its subject's type      | 3 | update audit set subject_type = 'member' where chain = :chain and sequence = 3
            its subject             | 3 | update audit set subject_id = 's-1' where chain = :chain and sequence = 3
            no subject              | 3 | update audit set subject_id = null where chain = :chain and sequence = 3
            an empty subject        | 5 | update audit set subject_id = '' where chain = :chain and sequence = 5
            its field               | 3 | update audit set field = 'asr' where chain = :chain and sequence = 3
            its action's rows       | 4 | update audit set act = 1 where chain = :chain and sequence = 4
            a digest                | 3 | update audit set after_digest = before_digest where chain = :chain and sequence = 3
            its hash                | 3 | update audit set hash = repeat(x'01', 32) where chain = :chain and sequence = 3
            the last hash           | 5 | update audit set hash = repeat(x'01', 32) where chain = :chain and sequence = 5
            a value                 | 2 | update audit_value join audit using (id) set after_value = 'c' where chain = :chain and sequence = 2
            a value taken alone     | 2 | update audit_value join audit using (id) set after_value = null where chain = :chain and sequence = 2
            the actor's name        | 2 | update audit_value join audit using (id) set actor_name = 'Eve' where chain = :chain and sequence = 2
            the note                | 5 | update audit_value join audit using (id) set note = '' where chain = :chain and sequence = 5
            a row in the middle     | 3 | delete audit_value from audit_value join audit using (id) where chain = :chain and sequence = 3; delete from audit where chain = :chain and sequence = 3
            the first row           | 1 | delete audit_value from audit_value join audit using (id) where chain = :chain and sequence = 1; delete from audit where chain = :chain and sequence = 1
            the last row            | 5 | delete audit_value from audit_value join audit using (id) where chain = :chain and sequence = 5; delete from audit where chain = :chain and sequence = 5
            every row               | 1 | delete audit_value from audit_value join audit using (id) where chain = :chain; delete from audit where chain = :chain
            two rows in other order | 2 | update audit set sequence = case sequence when 2 then 103 when 3 then 2 else sequence end where chain = :chain order by sequence; update audit set sequence = 3 where chain = :chain and sequence = 103
            a row in another chain  | 5 | update audit set chain = chain + 1 where chain = :chain and sequence = 5
            the head cut with rows  | 4 | update audit_chain set last_sequence = 3 where id = :chain
            the head's hash         | 5 | update audit_chain set last_hash = repeat(x'01', 32) where id = :chain
            the head itself         | 1 | delete from audit_chain where id = :chain
            """)
    void tamperingIsFound(String what, long firstBroken, String statements) {
        tamper(statements);

        assertThat(verify(organization).firstBroken()).as(what).hasValue(firstBroken);
    }

    @Test
    void erasedValuesAreNoDamage() {
        var erased = as(SYSTEM, () -> erasure.eraseValues(new AuditSubject(organization, "session", "s-1")));

        assertThat(erased).isEqualTo(2);
        assertThat(verify(organization)).isEqualTo(AuditVerification.whole(6));
    }

    @Test
    void verifyingNeedsTheRightToReadTheLog() {
        var builder = new Grant(Set.of(new Permission(Area.AUDIT, Access.READ)), false);
        var mia = member(7, "Mia", Map.of(organization, builder));

        as(mia, () -> {
            assertThat(verifier.verify(organization).isWhole()).isTrue();
            assertThatThrownBy(() -> verifier.verify(organization + 1)).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> verifier.verify(null)).isInstanceOf(NotAllowedException.class);
            return mia;
        });
    }

    private AuditVerification verify(@Nullable Long organizationId) {
        return as(SYSTEM, () -> verifier.verify(organizationId));
    }

    /** As someone who owns the database would: triggers are no obstacle to them. */
    private void tamper(String statements) {
        var triggers = triggers();
        triggers.keySet().forEach(name -> jdbc.sql("drop trigger " + name).update());
        try {
            for (var statement : statements.split("; ", -1)) {
                assertThat(jdbc.sql(statement).param("chain", organization).update())
                        .isPositive();
            }
        } finally {
            triggers.values().forEach(definition -> jdbc.sql(definition).update());
        }
    }

    /** Definitions by name. */
    private Map<String, String> triggers() {
        return jdbc.sql("""
                        select trigger_name, concat_ws(' ', 'create trigger', trigger_name, action_timing,
                            event_manipulation, 'on audit for each row', action_statement) as definition
                        from information_schema.triggers
                        where trigger_schema = database() and event_object_table = 'audit'
                        """).query((row, number) -> Map.entry(row.getString(1), row.getString(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
