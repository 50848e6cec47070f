package org.ayumi.http.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayumi.http.problem.ProblemWriter;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/** Our operations under /actuator take what they need from path and body; a parameter would be passed over in silence. */
@Component
class OperationParameters extends OncePerRequestFilter {

    private static final String OPERATIONS = "/actuator/";

    private final Set<String> ours;
    private final ProblemWriter problems;

    OperationParameters(ApplicationContext context, ProblemWriter problems) {
        this.ours = Arrays.stream(context.getBeanNamesForAnnotation(Endpoint.class))
                .map(context::getType)
                .filter(type -> type != null && type.getName().startsWith("org.ayumi."))
                .map(ClassUtils::getUserClass)
                .map(type -> type.getAnnotation(Endpoint.class).id())
                .collect(Collectors.toUnmodifiableSet());
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.startsWith(OPERATIONS)
                || !ours.contains(path.substring(OPERATIONS.length()).split("/", 2)[0]);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String query = request.getQueryString();
        if (query == null || query.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        problems.badParameter(request, response, KnownParameters.shown(query.split("[=&]", 2)[0]));
    }
}
