package org.ayumi.http.openapi;

import com.fasterxml.jackson.core.type.ResolvedType;
import io.swagger.v3.core.converter.AnnotatedType;
import org.springframework.core.ResolvableType;

/** Types come as Java's or as those of the Jackson that the description is made with. */
final class RawTypes {

    private RawTypes() {}

    static Class<?> of(AnnotatedType type) {
        return type.getType() instanceof ResolvedType resolved
                ? resolved.getRawClass()
                : ResolvableType.forType(type.getType()).toClass();
    }
}
