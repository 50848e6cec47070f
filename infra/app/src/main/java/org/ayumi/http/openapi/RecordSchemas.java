package org.ayumi.http.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What records say by their components: one that is neither optional nor nullable is in every answer. In a body all may
 * be missing, so that every fault is told; the ones that must be there say so themselves, by their requiredMode.
 */
@Component
class RecordSchemas implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        Schema<?> schema = others.hasNext() ? others.next().resolve(type, context, others) : null;
        Class<?> raw = RawTypes.of(type);
        if (schema == null || !raw.isRecord()) {
            return schema;
        }
        Schema<?> described = Optional.ofNullable(schema.get$ref())
                .<Schema<?>>map(reference -> context.getDefinedModels().get(reference.replaceFirst(".*/", "")))
                .orElse(schema);
        if (described.getProperties() != null) {
            alwaysThere(raw)
                    .filter(described.getProperties()::containsKey)
                    .filter(name -> described.getRequired() == null
                            || !described.getRequired().contains(name))
                    .forEach(described::addRequiredItem);
        }
        return schema;
    }

    private static Stream<String> alwaysThere(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(RecordSchemas::isAlwaysThere)
                .flatMap(component -> component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                        ? alwaysThere(component.getType())
                        : Stream.of(component.getName()));
    }

    private static boolean isAlwaysThere(RecordComponent component) {
        JsonInclude inclusion = component.getAccessor().getAnnotation(JsonInclude.class);
        return component.getType() != Optional.class
                && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                && (inclusion == null || inclusion.value() != JsonInclude.Include.NON_EMPTY);
    }
}
