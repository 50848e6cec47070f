package org.ayumi.http.openapi;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.app.ApiClient;
import tools.jackson.databind.JsonNode;

/** An operation as the service describes it, and how to call it by nothing but that. */
record DescribedOperation(String method, String path, JsonNode description) {

    static List<DescribedOperation> in(JsonNode document) {
        return document.get("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .map(operation -> new DescribedOperation(
                                operation.getKey().toUpperCase(Locale.ROOT), path.getKey(), operation.getValue())))
                .toList();
    }

    boolean isRead() {
        return method.equals("GET");
    }

    Stream<JsonNode> parameters(String in) {
        return description.path("parameters").valueStream().filter(parameter -> in.equals(text(parameter, "in")));
    }

    /** What it is sent. */
    String type() {
        return description.at("/requestBody/content").propertyNames().stream()
                .findFirst()
                .orElse("application/json");
    }

    JsonNode body() {
        return description.at("/requestBody/content").path(type());
    }

    /** As it is sent: what is no JSON is shown as a text. */
    String sent(JsonNode example) {
        return example.isString() && !type().endsWith("json") ? example.asString() : example.toString();
    }

    /** The examples of the body by their names; one without a name is called after its operation. */
    Map<String, JsonNode> examples() {
        JsonNode body = body();
        return body.has("examples")
                ? body.get("examples")
                        .propertyStream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, named -> named.getValue().get("value")))
                : Stream.ofNullable(body.get("example"))
                        .collect(Collectors.toMap(example -> text(description, "operationId"), example -> example));
    }

    /** The address of an example: its parameters' examples, those of the same name where there are several. */
    String address(String example) {
        String filled = path;
        for (JsonNode parameter : parameters("path").toList()) {
            filled = filled.replace("{" + text(parameter, "name") + "}", exampleOf(parameter, example));
        }
        return filled;
    }

    /** With the parameters that must be there. */
    String query() {
        String required = parameters("query")
                .filter(parameter -> parameter.path("required").asBoolean(false))
                .map(parameter -> text(parameter, "name") + "=" + exampleOf(parameter, ""))
                .collect(Collectors.joining("&"));
        return required.isEmpty() ? "" : "?" + required;
    }

    /** The one of this name, else the only one, else the first. */
    private static String exampleOf(JsonNode parameter, String name) {
        JsonNode named = parameter.path("examples");
        return Stream.of(named.path(name).path("value"), parameter.path("example"))
                .filter(example -> !example.isMissingNode())
                .findFirst()
                .or(() ->
                        named.valueStream().map(example -> example.get("value")).findFirst())
                .map(JsonNode::asString)
                .orElse("");
    }

    /** Headers that must be there, as {@link ApiClient} takes them. */
    String[] headers() {
        return parameters("header")
                .filter(header -> header.path("required").asBoolean(false))
                .flatMap(header -> Stream.of(text(header, "name"), exampleOf(header, "")))
                .toArray(String[]::new);
    }

    /** Who may call it; somebody who is shown everything, where there is a choice. */
    String account() {
        List<String> roles = roles();
        return roles.isEmpty() || roles.contains("AUDITOR")
                ? "auditor"
                : roles.getFirst().toLowerCase(Locale.ROOT);
    }

    /** None where no account is needed. */
    List<String> roles() {
        return description.path("x-roles").valueStream().map(JsonNode::asString).toList();
    }

    Optional<JsonNode> answer(int status) {
        return Optional.ofNullable(description.get("responses").get(String.valueOf(status)));
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
