package org.ayumi.database;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Marks the threads that serve requests, but for those of operations, whose answers tell how the service is. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestThread extends OncePerRequestFilter {

    private static final ThreadLocal<Boolean> SERVES = ThreadLocal.withInitial(() -> false);

    static boolean isOne() {
        return SERVES.get();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/actuator");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SERVES.set(true);
        try {
            chain.doFilter(request, response);
        } finally {
            SERVES.remove();
        }
    }
}
