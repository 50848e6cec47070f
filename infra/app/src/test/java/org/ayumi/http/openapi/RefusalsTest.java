package org.ayumi.http.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every operation, asked in every way it refuses: the status is described, and the problem is what is described. */
class RefusalsTest {

    private static final RunningService SERVICE = RunningService.shared();
    private static final JsonNode DOCUMENT =
            SERVICE.as("staff").get("/v3/api-docs").json();
    private static final List<String> ROLES = List.of("STAFF", "APPROVER", "AUDITOR", "ANALYST", "ADMIN");

    /** A way to be refused, with the status it is refused with. */
    private static final Map<Integer, Function<DescribedOperation, Stream<ApiClient.Answer>>> WAYS = Map.of(
            400,
                    operation -> Stream.of(
                            call(operation, operation.account(), operation.address("") + "?unheard-of=1", "{}")),
            401,
                    operation -> operation.roles().isEmpty()
                            ? Stream.empty()
                            : Stream.of(SERVICE.asNobody().send(operation.method(), operation.address(""), "")),
            403,
                    operation -> ROLES.stream()
                            .filter(role -> !operation.roles().isEmpty()
                                    && !operation.roles().contains(role))
                            .map(role -> call(operation, role.toLowerCase(Locale.ROOT), operation.address(""), "{}")),
            404,
                    operation -> operation.path().contains("{")
                            ? Stream.of(call(operation, operation.account(), unknown(operation), body(operation)))
                            : Stream.empty(),
            406,
                    operation -> Stream.of(call(
                            operation,
                            operation.account(),
                            operation.address("") + operation.query(),
                            body(operation),
                            "Accept",
                            "image/png")),
            412,
                    operation -> operation.parameters("header").anyMatch(named("If-Match"))
                            ? Stream.of(call(
                                    operation,
                                    operation.account(),
                                    operation.address(example(operation)),
                                    body(operation),
                                    "If-Match",
                                    "\"999999\""))
                            : Stream.empty(),
            415,
                    operation -> operation.isRead()
                            ? Stream.empty()
                            : Stream.of(call(
                                    operation,
                                    operation.account(),
                                    operation.address(""),
                                    "x",
                                    "Content-Type",
                                    "application/xml")),
            428,
                    operation -> operation.headers().length > 0
                            ? Stream.of(call(
                                    operation,
                                    operation.account(),
                                    operation.address(example(operation)),
                                    body(operation),
                                    "If-Match",
                                    ""))
                            : Stream.empty());

    static Stream<DescribedOperation> operations() {
        return DescribedOperation.in(DOCUMENT).stream();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void a_refusal_is_one_that_is_described(DescribedOperation operation) {
        WAYS.forEach((status, way) -> way.apply(operation).forEach(answer -> {
            assertThat(answer.status()).as("%s: %s", operation, answer.text()).isEqualTo(status);
            DescribedAnswers.isDescribed(DOCUMENT, operation, answer);
        }));
    }

    /** Roles that are described as allowed are not refused, so that nothing is described as forbidden in vain. */
    @ParameterizedTest
    @MethodSource("operations")
    void forbidden_is_described_where_some_role_may_not(DescribedOperation operation) {
        boolean someMayNot = !operation.roles().isEmpty() && operation.roles().size() < ROLES.size();
        assertThat(operation.answer(403).isPresent()).isEqualTo(someMayNot);
    }

    private static Predicate<JsonNode> named(String name) {
        return parameter -> parameter.get("name").asString().equals(name);
    }

    private static String example(DescribedOperation operation) {
        return operation.examples().keySet().stream().findFirst().orElse("");
    }

    private static String body(DescribedOperation operation) {
        return operation.isRead()
                ? ""
                : operation.examples().values().stream()
                        .findFirst()
                        .map(operation::sent)
                        .orElse("{}");
    }

    private static String unknown(DescribedOperation operation) {
        return operation
                        .path()
                        .replace("{fiscalYear}", "2024")
                        .replace("{size}", "987654321")
                        .replaceAll("\\{[^}]*}", "987654321")
                + operation.query();
    }

    private static ApiClient.Answer call(
            DescribedOperation operation, String account, String address, String body, String... headers) {
        String[] all = Stream.of(
                        Stream.of("Content-Type", operation.type()),
                        Arrays.stream(operation.headers()),
                        Arrays.stream(headers))
                .flatMap(part -> part)
                .toArray(String[]::new);
        return SERVICE.as(account).send(operation.method(), address, operation.isRead() ? "" : body, all);
    }
}
