package app.debrief.account.security;

import app.debrief.account.SignedInMember;
import app.debrief.audit.AuditAction;
import app.debrief.audit.AuditLog;
import app.debrief.audit.AuditSubject;
import app.debrief.common.Actor;
import app.debrief.common.CurrentActor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Records sign-ins of known members in the installation's log: who came, who failed, who left. */
@Component
class SignInAudit implements LogoutHandler {

    private static final Actor SIGN_IN = Actor.system("sign-in");

    private final AuditLog log;
    private final CurrentActor actors;
    private final TransactionTemplate transaction;

    SignInAudit(AuditLog log, CurrentActor actors, PlatformTransactionManager transactions) {
        this.log = log;
        this.actors = actors;
        this.transaction = new TransactionTemplate(transactions);
    }

    void signedIn(long memberId) {
        record(memberId, AuditAction.SIGNED_IN);
    }

    void failed(long memberId) {
        record(memberId, AuditAction.SIGN_IN_FAILED);
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof SignedInMember member) {
            record(member.memberId(), AuditAction.SIGNED_OUT);
        }
    }

    private void record(long memberId, AuditAction action) {
        var subject = new AuditSubject(null, "member", String.valueOf(memberId));
        actors.actingAs(SIGN_IN, () -> transaction.execute(status -> log.record(subject, action, List.of())));
    }
}
