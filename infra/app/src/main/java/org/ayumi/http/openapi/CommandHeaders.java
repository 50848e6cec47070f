package org.ayumi.http.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Optional;
import org.ayumi.command.dispatch.IdempotencyKey;
import org.ayumi.command.dispatch.Precondition;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.method.HandlerMethod;

/** The headers that writes of the domain take. */
@Component
@Order(2)
class CommandHeaders implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        Optional.ofNullable(operation.getParameters()).stream()
                .flatMap(List::stream)
                .filter(parameter -> HttpHeaders.IF_MATCH.equals(parameter.getName()))
                .findFirst()
                .ifPresent(precondition -> {
                    describe(precondition, handler.hasMethodAnnotation(PutMapping.class));
                    operation.addParametersItem(idempotencyKey());
                });
        return operation;
    }

    /** What replaces something has to say what it replaces. */
    private static void describe(Parameter precondition, boolean required) {
        precondition
                .required(required)
                .description("読んだときのETag。どの版でもよければ * / The ETag of what was read; * for whatever version");
        precondition.setSchema(new StringSchema().maxLength(Precondition.LONGEST));
        if (required) {
            precondition.setExample("*");
        }
    }

    /** Without an example: whoever sent it would get the answer of whoever sent it before. */
    private static Parameter idempotencyKey() {
        return new HeaderParameter()
                .name("Idempotency-Key")
                .required(false)
                .schema(new StringSchema().minLength(1).maxLength(IdempotencyKey.LONGEST))
                .description(
                        "呼び出しごとに新しい鍵。同じ鍵の再送には最初の応答を返す"
                                + " / A new one for every write, a UUID for instance; a repetition under the same key gets the first answer");
    }
}
