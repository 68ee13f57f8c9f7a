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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AuditErasureTest extends AuditModuleTest {

    @Autowired
    AuditErasure erasure;

    final AuditSubject subject = new AuditSubject(organization, "session", "s-1");

    @BeforeEach
    void aCommentOnEachOfTwoSessionsAndAnImport() {
        inTransaction(() -> {
            log.record(subject, AuditAction.CHANGED, List.of(new FieldChange("comment", "old", "new")));
            log.record(
                    new AuditSubject(organization, "session", "s-2"),
                    AuditAction.CHANGED,
                    List.of(new FieldChange("comment", "old", "new")));
            log.record(new AuditSubject(organization, "session", null), AuditAction.IMPORTED, "2 created");
            return organization;
        });
    }

    @Test
    void theSubjectsValuesAreForgottenButNotItsRows() {
        as(SYSTEM, () -> erasure.eraseValues(subject));

        var rows = rows(organization);
        assertThat(rows).extracting(AuditEntry::field).containsExactly("comment", "comment", null, null);
        assertThat(rows).extracting(AuditEntry::before).containsExactly(null, "old", null, null);
        assertThat(rows).extracting(AuditEntry::after).containsExactly(null, "new", null, null);
        assertThat(rows).extracting(AuditEntry::actorName).containsExactly(null, "Test", "Test", "Test");
        assertThat(rows).extracting(AuditEntry::note).containsExactly(null, null, "2 created", null);
    }

    @Test
    void theErasureItselfIsRecorded() {
        as(SYSTEM, () -> erasure.eraseValues(subject));

        assertThat(rows(organization).getLast()).satisfies(row -> {
            assertThat(row.action()).isEqualTo(AuditAction.ERASED);
            assertThat(row.subjectId()).isEqualTo("s-1");
        });
    }

    @Test
    void erasingNeedsTheRightTo() {
        var reader = new Grant(Set.of(new Permission(Area.ERASURE, Access.READ)), false);
        var mia = member(7, "Mia", Map.of(organization, reader));

        as(mia, () -> {
            assertThatThrownBy(() -> erasure.eraseValues(subject)).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> erasure.eraseValues(new AuditSubject(null, "member", "1")))
                    .isInstanceOf(NotAllowedException.class);
            return mia;
        });
        assertThat(rows(organization)).extracting(AuditEntry::before).containsExactly("old", "old", null);
    }
}
