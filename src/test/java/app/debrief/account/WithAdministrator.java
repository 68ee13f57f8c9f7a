package app.debrief.account;

import app.debrief.common.Actor;
import app.debrief.common.CurrentActor;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** Signs a new administrator in before a test, as a page needs that opens before the test's own preparations. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = WithAdministrator.Factory.class)
public @interface WithAdministrator {

    /** Makes the administrator. */
    class Factory implements WithSecurityContextFactory<WithAdministrator> {

        private final MemberService members;
        private final CurrentActor actors;

        Factory(MemberService members, CurrentActor actors) {
            this.members = members;
            this.actors = actors;
        }

        @Override
        public SecurityContext createSecurityContext(WithAdministrator annotation) {
            var entered =
                    new NewMember("a" + UUID.randomUUID() + "@test.example", "Ada", "correct-horse-battery-7", false);
            var member = actors.actingAs(Actor.system("Test"), () -> members.createAdministrator(entered));
            return new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                    new SignedInMember(member.id()), null, List.of()));
        }
    }
}
