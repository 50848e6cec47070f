package org.ayumi.access.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** The page to try the API out has no form that would ask for the token, which it sends with every request. */
final class TokenForTheApiPage extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals("/swagger-ui/index.html");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // Asking for it puts it into its cookie.
        Optional.ofNullable((CsrfToken) request.getAttribute(CsrfToken.class.getName()))
                .ifPresent(CsrfToken::getToken);
        chain.doFilter(request, response);
    }
}
