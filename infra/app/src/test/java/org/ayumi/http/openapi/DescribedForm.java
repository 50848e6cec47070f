package org.ayumi.http.openapi;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * Compares JSON with its schema: what is there is described, and what is required is there. Objects are taken to be
 * closed, although the description leaves answers open for what is yet to come. A keyword that it does not know fails.
 */
final class DescribedForm {

    private static final Set<String> WORDS = Set.of("description", "example", "examples");
    private static final Set<String> KNOWN = Set.of(
            "$ref",
            "type",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "enum",
            "format",
            "pattern",
            "minimum",
            "minLength",
            "maxLength");

    private final JsonNode document;
    private final List<String> faults = new ArrayList<>();

    private DescribedForm(JsonNode document) {
        this.document = document;
    }

    static List<String> faults(JsonNode document, JsonNode schema, JsonNode value) {
        DescribedForm form = new DescribedForm(document);
        form.check("", schema, value);
        return form.faults;
    }

    private void check(String place, JsonNode schema, JsonNode value) {
        JsonNode described = resolved(document, schema);
        described.propertyNames().stream()
                .filter(word -> !KNOWN.contains(word) && !WORDS.contains(word))
                .forEach(word -> faults.add(place + ": unknown keyword " + word));
        if (described.has("type") && !types(described).contains(typeOf(value, types(described)))) {
            faults.add(place + ": " + value + " is no " + described.get("type"));
        }
        if (described.has("enum")
                && !described.get("enum").valueStream().toList().contains(value)) {
            faults.add(place + ": " + value + " is none of " + described.get("enum"));
        }
        format(place, described.path("format").asString(""), value);
        if (value.isObject()) {
            members(place, described, value);
        }
        for (int i = 0; value.isArray() && described.has("items") && i < value.size(); i++) {
            check(place + "[" + i + "]", described.get("items"), value.get(i));
        }
    }

    private void members(String place, JsonNode described, JsonNode value) {
        described
                .path("required")
                .valueStream()
                .map(JsonNode::asString)
                .filter(name -> !value.has(name))
                .forEach(name -> faults.add(place + "." + name + " is missing"));
        value.propertyStream().forEach(member -> {
            String name = place + "." + member.getKey();
            JsonNode more = described.path("additionalProperties");
            if (described.path("properties").has(member.getKey())) {
                check(name, described.get("properties").get(member.getKey()), member.getValue());
            } else if (more.isObject()) {
                check(name, more, member.getValue());
            } else if (described.has("properties") || (more.isBoolean() && !more.asBoolean())) {
                faults.add(name + " is not described");
            }
        });
    }

    private void format(String place, String format, JsonNode value) {
        switch (format) {
            case "date" -> parsed(place, LocalDate::parse, value);
            case "date-time" -> parsed(place, OffsetDateTime::parse, value);
            default -> {}
        }
    }

    private void parsed(String place, Consumer<String> parser, JsonNode value) {
        try {
            parser.accept(value.asString());
        } catch (DateTimeParseException e) {
            faults.add(place + ": " + value + " has not the form that is described");
        }
    }

    static JsonNode resolved(JsonNode document, JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.get("$ref").asString().substring(1)) : schema;
    }

    private static List<String> types(JsonNode described) {
        JsonNode type = described.get("type");
        return type.isArray() ? type.valueStream().map(JsonNode::asString).toList() : List.of(type.asString());
    }

    private static String typeOf(JsonNode value, List<String> wanted) {
        return switch (value.getNodeType()) {
            case OBJECT -> "object";
            case ARRAY -> "array";
            case STRING -> "string";
            case BOOLEAN -> "boolean";
            case NUMBER -> value.isIntegralNumber() && wanted.contains("integer") ? "integer" : "number";
            default -> "null";
        };
    }
}
