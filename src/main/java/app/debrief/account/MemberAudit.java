package app.debrief.account;

import app.debrief.audit.AuditAction;
import app.debrief.audit.AuditLog;
import app.debrief.audit.AuditSubject;
import app.debrief.audit.FieldChange;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes changes of members into the log of every organization they belong to, so that each sees its own people. */
@Component
class MemberAudit {

    private final AuditLog log;
    private final MembershipRepository memberships;

    MemberAudit(AuditLog log, MembershipRepository memberships) {
        this.log = log;
        this.memberships = memberships;
    }

    void record(Member member, AuditAction action, List<FieldChange> changes) {
        var held = memberships.findByMemberIdOrderByOrganizationId(member.id());
        if (held.isEmpty()) {
            log.record(new AuditSubject(null, "member", String.valueOf(member.id())), action, changes);
        }
        for (var each : held) {
            log.record(subject(member, each.organizationId()), action, changes);
        }
    }

    void record(Member member, long organizationId, List<FieldChange> changes) {
        log.record(subject(member, organizationId), AuditAction.CHANGED, changes);
    }

    void changed(Member member, String field, boolean before, boolean after) {
        record(
                member,
                AuditAction.CHANGED,
                List.of(new FieldChange(field, String.valueOf(before), String.valueOf(after))));
    }

    static List<FieldChange> created(Member member, Role role, boolean analytics) {
        return List.of(
                new FieldChange("email", null, member.email()),
                new FieldChange("name", null, member.name()),
                new FieldChange("role", null, role.name()),
                new FieldChange("analytics", null, String.valueOf(analytics)));
    }

    private static AuditSubject subject(Member member, long organizationId) {
        return new AuditSubject(organizationId, "member", String.valueOf(member.id()));
    }
}
