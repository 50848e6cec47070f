package org.ayumi.http.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.models.media.JsonSchema;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records with a notation of their own, a number or a text, say so by the types of their Schema annotation. */
@Component
class WrittenAs implements ModelConverter {

    @Override
    public io.swagger.v3.oas.models.media.@Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        Class<?> raw = RawTypes.of(type);
        Schema notation = raw.getAnnotation(Schema.class);
        if (!raw.isRecord() || notation == null || notation.types().length == 0) {
            return others.hasNext() ? others.next().resolve(type, context, others) : null;
        }
        JsonSchema schema = new JsonSchema();
        schema.types(new LinkedHashSet<>(List.of(notation.types()))).description(notation.description());
        schema.setName(notation.name());
        context.defineModel(notation.name(), schema);
        return new JsonSchema().$ref(notation.name());
    }
}
