package org.ayumi.http.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Names that a generated client's methods get: a write is called as its command, recordActivity; a read as its address,
 * getPlanProgress.
 */
@Component
@Order(2)
class OperationNames implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI api) {
        Set<String> given = new HashSet<>();
        new TreeMap<>(api.getPaths())
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach(
                                (method, operation) -> operation.setOperationId(name(path, method, operation, given))));
    }

    private static String name(String path, PathItem.HttpMethod method, Operation operation, Set<String> given) {
        String name = command(operation).orElseGet(() -> verb(method) + address(path));
        if (!given.add(name)) {
            name = name + "By" + StringUtils.capitalize(path.replaceAll(".*\\{|}.*", ""));
            given.add(name);
        }
        return name;
    }

    private static Optional<String> command(Operation operation) {
        return Optional.ofNullable(operation.getRequestBody())
                .map(body ->
                        body.getContent().values().iterator().next().getSchema().get$ref())
                .map(reference -> StringUtils.uncapitalize(reference.replaceFirst(".*/", "")));
    }

    private static String verb(PathItem.HttpMethod method) {
        return switch (method) {
            case GET -> "get";
            case POST -> "add";
            case PUT -> "put";
            default -> method.name().toLowerCase(Locale.ROOT);
        };
    }

    /** /api/v1/plans/{planId}/proof-pack is PlanProofPack: what is asked of one is called in the singular. */
    private static String address(String path) {
        StringBuilder name = new StringBuilder();
        String[] parts =
                path.replaceFirst("^/api/v1/", "").replaceFirst("^/", "").split("/", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean ofOne = i + 1 < parts.length && parts[i + 1].startsWith("{");
            if (!parts[i].startsWith("{")) {
                for (String word : (ofOne ? parts[i].replaceFirst("s$", "") : parts[i]).split("-", -1)) {
                    name.append(StringUtils.capitalize(word));
                }
            }
        }
        return name.toString();
    }
}
