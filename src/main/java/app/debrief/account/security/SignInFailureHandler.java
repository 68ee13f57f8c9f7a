package app.debrief.account.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Leads back to the sign-in page, which says what happened; the typed e-mail is kept in the session, not in the address. */
@Component
class SignInFailureHandler implements AuthenticationFailureHandler {

    static final String TYPED_EMAIL = SignInFailureHandler.class.getName() + ".email";

    private static final int LONGEST_EMAIL = 254;

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var email = request.getParameter(LoginView.EMAIL);
        if (email != null && email.length() <= LONGEST_EMAIL) {
            request.getSession().setAttribute(TYPED_EMAIL, email);
        }
        var outcome = failure instanceof WaitingException waiting ? "wait=" + waiting.minutes() : "error";
        response.sendRedirect(request.getContextPath() + "/login?" + outcome);
    }
}
