package org.ayumi.http.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Optional;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Parameters are texts, also those that look like numbers; so are their examples, which annotations turn into numbers. */
@Component
@Order(3)
class ParameterExamples implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI api) {
        api.getPaths().values().stream()
                .flatMap(item -> item.readOperations().stream())
                .map(Operation::getParameters)
                .flatMap(parameters -> Optional.ofNullable(parameters).stream())
                .flatMap(List::stream)
                .filter(parameter -> parameter.getExample() != null)
                .forEach(ParameterExamples::asText);
    }

    private static void asText(Parameter parameter) {
        parameter.setExample(String.valueOf(parameter.getExample()));
    }
}
