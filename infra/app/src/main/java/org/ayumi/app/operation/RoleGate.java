package org.ayumi.app.operation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.ayumi.http.problem.ProblemWriter;
import org.ayumi.projections.share.NodeProperties;
import org.ayumi.projections.share.NodeRole;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses with 421 what another node is for, so that a wrong balancer rule shows at once. Operations work everywhere. */
@Component
class RoleGate extends OncePerRequestFilter {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    private final NodeProperties node;
    private final ProblemWriter problems;

    RoleGate(NodeProperties node, ProblemWriter problems) {
        this.node = node;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        NodeRole wanted = roleFor(request);
        if (node.does(wanted)) {
            chain.doFilter(request, response);
        } else {
            problems.misdirected(request, response, wanted.name().toLowerCase(Locale.ROOT));
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/actuator");
    }

    private static NodeRole roleFor(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (!path.startsWith("/api/") && !path.startsWith("/ledger/")) {
            return NodeRole.WEB;
        }
        return READS.contains(request.getMethod()) ? NodeRole.QUERY : NodeRole.COMMAND;
    }
}
