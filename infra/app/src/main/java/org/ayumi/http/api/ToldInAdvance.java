package org.ayumi.http.api;

import java.lang.reflect.Method;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every operation of ours says what it reads and answers, JSON unless it says otherwise. So a request that wants another
 * form is refused while its handler is looked for, and not after the handler has stored something.
 */
final class ToldInAdvance extends RequestMappingHandlerMapping {

    private static final String OURS = "org.ayumi.";

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

    private static boolean hasBody(Method method) {
        return Arrays.stream(method.getParameters())
                .anyMatch(parameter -> parameter.isAnnotationPresent(RequestBody.class));
    }
}
