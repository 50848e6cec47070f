package org.ayumi.http.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** The same page in other forms: one item a line, or cells. */
@Component
class OtherForms implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        operation.getResponses().values().stream()
                .flatMap(response -> Stream.ofNullable(response.getContent()))
                .forEach(content -> content.replaceAll(OtherForms::inItsForm));
        return operation;
    }

    private static MediaType inItsForm(String type, MediaType form) {
        if (type.startsWith("text/csv")) {
            return new MediaType().schema(new StringSchema());
        }
        return type.startsWith("application/x-ndjson")
                ? new MediaType()
                        .schema(new Schema<>().$ref(form.getSchema().get$ref().replace("/Page", "/")))
                : form;
    }
}
