package org.ayumi.http.api;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Finds the operation that a request asks for.
 *
 * <p>Every operation of ours says what it reads and answers, JSON unless it says otherwise. So a request that wants another
 * form is refused while its handler is looked for, and not after the handler has stored something.
 */
final class OperationMapping extends RequestMappingHandlerMapping {

    private static final String OURS = "org.ayumi.";
    private static final int ANY_LENGTH = -1;

    private final Map<RequestMappingInfo, Integer> separators = new ConcurrentHashMap<>();

    @Override
    protected @Nullable RequestMappingInfo getMappingForMethod(Method method, Class<?> handlerType) {
        RequestMappingInfo mapping = super.getMappingForMethod(method, handlerType);
        if (mapping == null
                || !handlerType.getName().startsWith(OURS)
                || !AnnotatedElementUtils.hasAnnotation(handlerType, RestController.class)) {
            return mapping;
        }
        RequestMappingInfo.Builder told = mapping.mutate();
        if (mapping.getProducesCondition().isEmpty()) {
            told.produces(MediaType.APPLICATION_JSON_VALUE);
        }
        if (mapping.getConsumesCondition().isEmpty() && hasBody(method)) {
            told.consumes(MediaType.APPLICATION_JSON_VALUE);
        }
        return told.build();
    }

    /**
     * A path of another length is no match. Otherwise each request would be held against every operation: nearly all of
     * them have a part that differs, so none is found by its path alone.
     */
    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo mapping, HttpServletRequest request) {
        int wanted = separators.computeIfAbsent(mapping, OperationMapping::separatorsOf);
        return wanted == ANY_LENGTH || wanted == separatorsOf(request)
                ? super.getMatchingMapping(mapping, request)
                : null;
    }

    private static int separatorsOf(RequestMappingInfo mapping) {
        Set<String> patterns = mapping.getPatternValues();
        if (patterns.size() != 1) {
            return ANY_LENGTH;
        }
        String pattern = patterns.iterator().next();
        return pattern.contains("*")
                ? ANY_LENGTH
                : (int) pattern.chars().filter(character -> character == '/').count();
    }

    private static int separatorsOf(HttpServletRequest request) {
        int separators = 0;
        for (PathContainer.Element element : ServletRequestPathUtils.getParsedRequestPath(request)
                .pathWithinApplication()
                .elements()) {
            separators += element instanceof PathContainer.Separator ? 1 : 0;
        }
        return separators;
    }

    private static boolean hasBody(Method method) {
        return Arrays.stream(method.getParameters())
                .anyMatch(parameter -> parameter.isAnnotationPresent(RequestBody.class));
    }
}
