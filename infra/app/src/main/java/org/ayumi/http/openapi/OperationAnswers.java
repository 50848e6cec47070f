package org.ayumi.http.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ayumi.command.input.CommandAnswer;
import org.ayumi.query.http.Page;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;

/** The statuses and headers that an operation answers with, as far as its handler shows them. */
@Component
@Order(1)
class OperationAnswers implements OperationCustomizer {

    /** What is looked at before any handler. A body may come with a read, too, and is looked at like any other. */
    private static final Map<String, String> OF_EVERY_REQUEST = new TreeMap<>(Map.ofEntries(
            Map.entry("400", "解釈できません / Not understood"),
            Map.entry("401", "ログインが必要です / Not authenticated"),
            Map.entry("406", "その形式では応答できません / Not in a form that is accepted"),
            Map.entry("408", "本文が時間内に届きません / The body did not arrive in time"),
            Map.entry("413", "本文が大きすぎます / Body too large"),
            Map.entry("415", "受け付けられない形式の本文です / A body of this type is not taken"),
            Map.entry("421", "このノードの役割ではありません / Another node is for this"),
            Map.entry("429", "パスワードの誤りが続いた / Too many wrong passwords; Retry-After says when"),
            Map.entry("431", "ヘッダーが大きすぎます / Headers too large"),
            Map.entry("500", "このサービスの誤りです / A fault of the service"),
            Map.entry("503", "しばらくしてから再度お試しください / Not now; Retry-After says when")));

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        OF_EVERY_REQUEST.forEach((status, description) -> Problems.add(operation, status, description));
        if (parameters(operation).anyMatch(parameter -> parameter.getIn().equals("path"))) {
            Problems.add(operation, "404", "該当するものがありません / Unknown id");
        }
        if (!handler.hasMethodAnnotation(GetMapping.class)) {
            Problems.add(operation, "409", "規則により受け付けられません / A rule refuses it");
            Problems.add(operation, "422", "値が正しくありません / The value is impossible");
        }
        if (parameters(operation).anyMatch(parameter -> parameter.getName().equals(HttpHeaders.IF_MATCH))) {
            Problems.add(operation, "412", "ほかの人が先に更新しました / Changed since it was read (If-Match)");
            Problems.add(operation, "428", "If-Match が必要です / If-Match missing");
        }
        if (answer(handler).resolveGeneric(0) == CommandAnswer.class) {
            Problems.add(operation, "404", "該当するものがありません / Unknown id");
            header(operation, "200", "ETag", "更新後の版 / The version after it", "\"7\"");
            header(operation, "201", "ETag", "更新後の版 / The version after it", "\"7\"");
            header(operation, "201", "Location", "作られたもの / What was made", "/api/v1/plans/tomisato-kyodo-2");
        }
        if (answer(handler).resolve() == Page.class) {
            pageLink(operation);
        }
        operation.getResponses().values().forEach(OperationAnswers::inTwoLanguages);
        Problems.form(operation);
        return operation;
    }

    private static ResolvableType answer(HandlerMethod handler) {
        return ResolvableType.forMethodReturnType(handler.getMethod());
    }

    private static Stream<Parameter> parameters(Operation operation) {
        return Stream.ofNullable(operation.getParameters()).flatMap(List::stream);
    }

    private static void pageLink(Operation operation) {
        Optional.ofNullable(operation.getResponses().get("200"))
                .ifPresent(response -> response.addHeaderObject(
                        "Link",
                        new Header()
                                .description("続きがあれば rel=\"next\" / The next page, when there is one")
                                .schema(new StringSchema())));
    }

    private static void header(Operation operation, String status, String name, String description, String example) {
        Optional.ofNullable(operation.getResponses().get(status))
                .ifPresent(response -> response.addHeaderObject(
                        name,
                        new Header()
                                .description(description)
                                .required(true)
                                .schema(new StringSchema().example(example))));
    }

    private static void inTwoLanguages(ApiResponse response) {
        switch (response.getDescription()) {
            case "OK" -> response.setDescription("受け付けました / Done");
            case "Created" -> response.setDescription("作成しました / Created");
            default -> {}
        }
    }
}
