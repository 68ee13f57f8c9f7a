package app.debrief.account.security;

import app.debrief.account.SignedInMember;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.stereotype.Component;

/** Leads whoever signed in with a temporary password to the page where it is changed, and nowhere else. */
@Component
class PasswordGate implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient AuthenticationContext authentication;
    private final transient CredentialsRepository members;

    PasswordGate(AuthenticationContext authentication, CredentialsRepository members) {
        this.authentication = authentication;
        this.members = members;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::guard));
    }

    private void guard(BeforeEnterEvent entering) {
        var target = entering.getNavigationTarget();
        if (target == ChangePasswordView.class || HasErrorParameter.class.isAssignableFrom(target)) {
            return;
        }
        authentication
                .getAuthenticatedUser(Object.class)
                .filter(SignedInMember.class::isInstance)
                .map(SignedInMember.class::cast)
                .filter(member -> members.mustChangePassword(member.memberId()))
                .ifPresent(member -> entering.forwardTo(ChangePasswordView.class));
    }
}
