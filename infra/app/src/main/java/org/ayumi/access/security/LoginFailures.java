package org.ayumi.access.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ayumi.http.problem.TooManyAttempts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;

/** Shows the login form again, and says how long to wait where that is due. A failure makes no session. */
final class LoginFailures extends SimpleUrlAuthenticationFailureHandler {

    LoginFailures() {
        super("/login?error");
        setAllowSessionCreation(false);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        if (failure instanceof TooManyAttempts attempts) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(attempts.waitSeconds()));
            request.getRequestDispatcher("/login/wait").forward(request, response);
        } else {
            super.onAuthenticationFailure(request, response, failure);
        }
    }
}
