package org.ayumi.http.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;

/** OpenAPI 3.1 of the whole API; operations describe themselves beside their features. */
@Configuration(proxyBeanMethods = false)
class OpenApiDescription {

    private static final String BASIC = "basic";

    @Bean
    OpenAPI ayumi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Ayumi あゆみ")
                        .version("v1")
                        .description("自治体計画の進捗を記録し、たどる。 / Keeps and replays the yearly progress of municipal plans."
                                + " Errors are RFC 9457 problem documents; each fault names its field in Japanese and"
                                + " English. Fiscal years are written 2023, R5 or 令和5年度."))
                .components(new Components()
                        .addSecuritySchemes(
                                BASIC,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme(BASIC)))
                .addSecurityItem(new SecurityRequirement().addList(BASIC));
    }

    @Bean
    OperationCustomizer whatEveryOperationHas() {
        return (operation, handler) -> {
            otherForms(operation);
            problem(operation, "401", "ログインが必要です / Not authenticated");
            problem(operation, "403", "権限がありません / Not allowed for this role");
            problem(operation, "400", "解釈できません / Not understood");
            problem(operation, "404", "該当するものがありません / Unknown id");
            problem(operation, "405", "使えないメソッドです / Not a method of this address");
            problem(operation, "406", "その形式では応答できません / Not in a form that is accepted");
            problem(operation, "421", "このノードの役割ではありません / Another node is for this");
            problem(operation, "431", "ヘッダーが大きすぎます / Headers too large");
            problem(operation, "503", "しばらくしてから再度お試しください / Not now; Retry-After says when");
            problem(operation, "429", "パスワードの誤りが続いた / Too many wrong passwords; Retry-After says when");
            // A body may come with a read, too, and is looked at like any other.
            problem(operation, "408", "本文が時間内に届きません / The body did not arrive in time");
            problem(operation, "413", "本文が大きすぎます / Body too large");
            problem(operation, "415", "受け付けられない形式の本文です / A body of this type is not taken");
            if (!isRead(handler)) {
                problem(operation, "409", "規則により受け付けられません / A rule refuses it");
                problem(operation, "422", "値が正しくありません / The value is impossible");
            }
            if (isCommand(handler)) {
                problem(operation, "412", "ほかの人が先に更新しました / Changed since it was read (If-Match)");
                problem(operation, "428", "If-Match が必要です / If-Match missing");
                operation.addParametersItem(new HeaderParameter()
                        .name("Idempotency-Key")
                        .required(false)
                        .schema(new StringSchema().maxLength(200))
                        .example("6f1c2a3e-2b1d-4c55-9a54-0d5a8b6d9f10")
                        .description("同じ鍵の再送には最初の応答を返す / A repetition under the same key gets the first answer"));
            }
            return operation;
        };
    }

    /** The same page in other forms: one item a line, or cells. */
    private static void otherForms(Operation operation) {
        operation.getResponses().values().stream()
                .flatMap(response -> Stream.ofNullable(response.getContent()))
                .forEach(content -> content.replaceAll(OpenApiDescription::inItsForm));
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

    private static boolean isRead(HandlerMethod handler) {
        return handler.hasMethodAnnotation(GetMapping.class);
    }

    /** A write of the domain; a cosignature is none. */
    private static boolean isCommand(HandlerMethod handler) {
        return !isRead(handler) && handler.getBeanType().getPackageName().startsWith("org.ayumi.command");
    }

    private static void problem(Operation operation, String status, String description) {
        if (operation.getResponses() != null && !operation.getResponses().containsKey(status)) {
            operation
                    .getResponses()
                    .addApiResponse(
                            status,
                            new ApiResponse()
                                    .description(description)
                                    .content(new Content()
                                            .addMediaType(
                                                    "application/problem+json",
                                                    new MediaType()
                                                            .schema(new Schema<>()
                                                                    .types(Set.of("object"))
                                                                    .required(List.of("type", "title", "status"))))));
        }
    }
}
