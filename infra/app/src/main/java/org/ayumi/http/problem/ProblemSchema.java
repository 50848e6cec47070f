package org.ayumi.http.problem;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** No handler answers with it by its type, so the description of the API would not find it. */
@Component
class ProblemSchema implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI api) {
        ModelConverters.getInstance(true)
                .resolveAsResolvedSchema(new AnnotatedType(ProblemDocument.class))
                .referencedSchemas
                .forEach(api.getComponents()::addSchemas);
    }
}
