package org.ayumi.http.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Bodies are read to the letter (StrictJson): they have the fields that are described and no others. */
@Component
@Order(1)
class RequestSchemas implements OpenApiCustomizer {

    private static final String IN_COMPONENTS = "#/components/schemas/";

    @Override
    public void customise(OpenAPI api) {
        Map<String, Schema> schemas = api.getComponents().getSchemas();
        Set<String> seen = new HashSet<>();
        bodies(api).forEach(body -> close(body.getSchema(), schemas, seen));
        bodies(api).forEach(body -> exampleOf(body, schemas));
    }

    private static Stream<MediaType> bodies(OpenAPI api) {
        return api.getPaths().values().stream()
                .map(PathItem::readOperations)
                .flatMap(List::stream)
                .map(Operation::getRequestBody)
                .filter(Objects::nonNull)
                .flatMap(body -> body.getContent().values().stream());
    }

    private static void close(Schema<?> schema, Map<String, Schema> schemas, Set<String> seen) {
        Optional<String> name = nameIn(schema);
        Schema<?> described = name.<Schema<?>>map(schemas::get).orElse(schema);
        if (name.isPresent() && !seen.add(name.get())) {
            return;
        }
        if (described.getProperties() != null) {
            described.setAdditionalProperties(false);
            described.getProperties().values().forEach(member -> close(member, schemas, seen));
        }
        if (described.getItems() != null) {
            close(described.getItems(), schemas, seen);
        }
    }

    /** The example that stands at a body's record is what may be sent here. */
    private static void exampleOf(MediaType body, Map<String, Schema> schemas) {
        nameIn(body.getSchema())
                .map(schemas::get)
                .filter(schema -> body.getExample() == null && body.getExamples() == null)
                .ifPresent(schema -> body.setExample(schema.getExample()));
    }

    private static Optional<String> nameIn(Schema<?> schema) {
        return Optional.ofNullable(schema.get$ref()).map(reference -> reference.substring(IN_COMPONENTS.length()));
    }
}
