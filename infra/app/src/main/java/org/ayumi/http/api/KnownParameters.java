package org.ayumi.http.api;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ayumi.query.http.QueryProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses parameters that an address does not know, and one given twice: a misspelt asOf must not be answered with the
 * figures of today. What an address knows is what its handler declares.
 */
final class KnownParameters implements HandlerInterceptor {

    private static final String OURS = "org.ayumi.";
    private static final int LONGEST_ECHO = 40;

    /** Spring Security adds it to the page that was asked for before the login. */
    private static final String AFTER_LOGIN = "continue";

    private final DefaultParameterNameDiscoverer names = new DefaultParameterNameDiscoverer();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.REQUEST
                && handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith(OURS)) {
            Map<String, MethodParameter> known = Arrays.stream(method.getMethodParameters())
                    .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                    .collect(Collectors.toMap(this::name, parameter -> parameter));
            request.getParameterMap().forEach((name, values) -> {
                if (!isAfterLogin(name, request)) {
                    check(name, values, known);
                }
            });
        }
        return true;
    }

    private static boolean isAfterLogin(String name, HttpServletRequest request) {
        return name.equals(AFTER_LOGIN) && !request.getRequestURI().startsWith("/api/");
    }

    private static void check(String name, String[] values, Map<String, MethodParameter> known) {
        MethodParameter parameter = known.get(name);
        if (parameter == null) {
            throw unknown(name, known.keySet());
        }
        if (values.length > 1 && !takesSeveral(parameter)) {
            throw QueryProblem.badParameter(name, "parameter.twice");
        }
    }

    static QueryProblem unknown(String name, Set<String> known) {
        return known.isEmpty()
                ? QueryProblem.badParameter(shown(name), "parameter.none-known")
                : QueryProblem.badParameter(shown(name), "parameter.unknown", String.join(", ", new TreeSet<>(known)));
    }

    /** Whatever was sent for a name, as something to read. */
    static String shown(String name) {
        String visible = name.replaceAll("[\\p{C}\\p{Z}]", "?");
        return visible.isEmpty()
                ? "parameter"
                : visible.length() <= LONGEST_ECHO ? visible : visible.substring(0, LONGEST_ECHO) + "…";
    }

    private static boolean takesSeveral(MethodParameter parameter) {
        Class<?> type = parameter.nestedIfOptional().getNestedParameterType();
        return type.isArray() || Collection.class.isAssignableFrom(type);
    }

    private String name(MethodParameter parameter) {
        RequestParam declared = parameter.getParameterAnnotation(RequestParam.class);
        String given = declared == null ? "" : declared.name();
        if (!given.isEmpty()) {
            return given;
        }
        parameter.initParameterNameDiscovery(names);
        @Nullable String found = parameter.getParameterName();
        if (found == null) {
            throw new IllegalStateException("compiled without names of parameters: " + parameter);
        }
        return found;
    }
}
