package app.debrief.account.security;

import app.debrief.account.EmailAddress;
import app.debrief.account.SignedInMember;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks e-mail and password. An unknown account, a disabled one and a wrong password get the same answer after the same
 * work, so that nobody learns who has an account.
 */
@Component
class MemberAuthentication implements AuthenticationProvider {

    /** As {@code PasswordPolicy}; BCrypt would ignore what comes after. */
    private static final int MOST_BYTES = 72;

    private final CredentialsRepository members;
    private final SignInThrottle throttle;
    private final SignInAudit audit;
    private final PasswordEncoder encoder;
    private final String hashOfNobody;

    MemberAuthentication(
            CredentialsRepository members, SignInThrottle throttle, SignInAudit audit, PasswordEncoder encoder) {
        this.members = members;
        this.throttle = throttle;
        this.audit = audit;
        this.encoder = encoder;
        this.hashOfNobody = encoder.encode("nobody");
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var email = EmailAddress.normalized(attempt.getName());
        var password = attempt.getCredentials() instanceof String typed ? typed : "";
        var address = address(attempt);
        throttle.admit(email, address).ifPresent(remaining -> {
            throw new WaitingException(remaining);
        });
        var member = members.find(email).orElse(null);
        var matches = encoder.matches(password, member == null ? hashOfNobody : member.getPasswordHash());
        if (member == null
                || !matches
                || member.getDisabledAt() != null
                || password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            if (member != null) {
                audit.failed(member.getMemberId());
            }
            throw new BadCredentialsException("E-mail or password is wrong");
        }
        throttle.succeeded(email, address);
        audit.signedIn(member.getMemberId());
        var authenticated = UsernamePasswordAuthenticationToken.authenticated(
                new SignedInMember(member.getMemberId()), null, List.of());
        authenticated.setDetails(attempt.getDetails());
        return authenticated;
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details && details.getRemoteAddress() != null
                ? ClientAddress.of(details.getRemoteAddress())
                : ClientAddress.UNKNOWN;
    }
}
