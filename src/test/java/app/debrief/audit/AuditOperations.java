package app.debrief.audit;

import app.debrief.common.Access;
import app.debrief.common.Area;
import app.debrief.rights.GuardedOperation;
import app.debrief.rights.GuardedOperations;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;

/** What people can do with the audit log itself. */
@TestComponent
public class AuditOperations implements GuardedOperations {

    private final ChainVerifier verifier;
    private final AuditErasure erasure;

    AuditOperations(ChainVerifier verifier, AuditErasure erasure) {
        this.verifier = verifier;
        this.erasure = erasure;
    }

    @Override
    public Map<String, Class<?>> services() {
        return Map.of("verifier", ChainVerifier.class, "auditErasure", AuditErasure.class);
    }

    @Override
    public List<GuardedOperation> operations() {
        return List.of(
                new GuardedOperation(
                        "verifier.verify", (actor, id) -> actor.may(Area.AUDIT, Access.READ, id), verifier::verify),
                new GuardedOperation(
                        "verifier.verify the installation",
                        (actor, id) -> actor.mayEverywhere(Area.AUDIT, Access.READ),
                        id -> verifier.verify(null)),
                new GuardedOperation(
                        "auditErasure.eraseValues",
                        (actor, id) -> actor.may(Area.ERASURE, Access.WRITE, id),
                        id -> erasure.eraseValues(new AuditSubject(id, "session", "1"))),
                new GuardedOperation(
                        "auditErasure.eraseValues of the installation",
                        (actor, id) -> actor.mayEverywhere(Area.ERASURE, Access.WRITE),
                        id -> erasure.eraseValues(new AuditSubject(null, "member", "1"))));
    }
}
