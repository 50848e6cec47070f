package org.ayumi.app.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.ayumi.app.problem.ProblemWriter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses bodies that no report can need before they are read. Text limits within it name their field. */
@Component
class BodyLimit extends OncePerRequestFilter {

    private static final long LARGEST_BODY = 4L * 1024 * 1024;
    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH", "DELETE");

    private final ProblemWriter problems;

    BodyLimit(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > LARGEST_BODY) {
            problems.tooLarge(request, response, LARGEST_BODY);
            return;
        }
        if (request.getContentLengthLong() >= 0 || !WITH_BODY.contains(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        // Sent in chunks: how long it is shows only in reading it.
        byte[] body = request.getInputStream().readNBytes((int) LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            problems.tooLarge(request, response, LARGEST_BODY);
            return;
        }
        chain.doFilter(new ReadBody(request, body), response);
    }
}
