package org.ayumi.http.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** A member that may be a list among other things: of entries of any form. */
@Component
class AnyJson implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI api) {
        api.getComponents().getSchemas().values().stream()
                .map(Schema::getProperties)
                .filter(Objects::nonNull)
                .flatMap(properties -> ((Map<String, Schema>) properties).values().stream())
                .filter(member -> Stream.ofNullable(member.getTypes()).anyMatch(types -> types.contains("array")))
                .filter(member -> member.getItems() == null)
                .forEach(member -> member.setItems(new JsonSchema()));
    }
}
