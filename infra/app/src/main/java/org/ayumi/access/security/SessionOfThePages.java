package org.ayumi.access.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/**
 * Whoever is logged in on the pages may use the API from there. The session counts where the request brings the token of
 * the pages' forms in a header, which no page of another site can make a browser send; that goes for reads, too. The API
 * itself begins no session and keeps none. Operations under /actuator have no page, and take no session.
 */
final class SessionOfThePages implements SecurityContextRepository {

    static final String HEADER = "X-Ayumi-Form";

    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();
    private final CsrfTokenRepository tokens;
    private final SessionRegistry registry;

    SessionOfThePages(CsrfTokenRepository tokens, SessionRegistry registry) {
        this.tokens = tokens;
        this.registry = registry;
    }

    @Override
    @SuppressWarnings("deprecation") // the interface still asks for it; filters ask for the deferred one
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        HttpServletRequest request = holder.getRequest();
        return containsContext(request)
                ? sessions.loadDeferredContext(request).get()
                : SecurityContextHolder.createEmptyContext();
    }

    private boolean isFromOurPages(HttpServletRequest request) {
        String sent = request.getHeader(HEADER);
        CsrfToken token = sent == null ? null : tokens.loadToken(request);
        return token != null
                && !request.getRequestURI().startsWith("/actuator")
                && MessageDigest.isEqual(
                        token.getToken().getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }

    /** One that had to end because its account began too many is still there until its owner comes back with it. */
    private boolean isOpen(@Nullable HttpSession session) {
        SessionInformation known = session == null ? null : registry.getSessionInformation(session.getId());
        return known != null && !known.isExpired();
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // Nothing is kept: each request of the API says again whose it is.
    }

    /** Somebody who logged in on the pages has not logged in just now, so that their session keeps its id. */
    @Override
    public boolean containsContext(HttpServletRequest request) {
        return isFromOurPages(request) && isOpen(request.getSession(false));
    }
}
