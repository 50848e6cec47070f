package org.ayumi.http.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.app.RunningService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a body must have is described field for field: an object that is sent empty is told to lack just that. */
class RequiredFieldsTest {

    private static final RunningService SERVICE = RunningService.shared();
    private static final JsonNode DOCUMENT =
            SERVICE.as("staff").get("/v3/api-docs").json();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** An example with one of its objects emptied, and what that object must have. */
    record Emptied(DescribedOperation operation, String example, String place, JsonNode body, Set<String> required) {

        @Override
        public String toString() {
            return operation + " without " + (place.isEmpty() ? "anything" : place);
        }
    }

    static Stream<Emptied> emptied() {
        return DescribedOperation.in(DOCUMENT).stream()
                .flatMap(operation -> operation.examples().entrySet().stream()
                        .flatMap(example -> places("", operation.body().get("schema"), example.getValue())
                                .map(place -> emptied(operation, example.getKey(), example.getValue(), place))))
                .filter(emptied -> !emptied.required().isEmpty());
    }

    private record Place(String pointer, JsonNode schema) {}

    private static Stream<Place> places(String pointer, JsonNode schema, JsonNode value) {
        JsonNode described = DescribedForm.resolved(DOCUMENT, schema);
        if (!value.isObject() || !described.has("properties")) {
            return Stream.empty();
        }
        return Stream.concat(
                Stream.of(new Place(pointer, described)),
                value.propertyStream()
                        .flatMap(member -> places(
                                pointer + "/" + member.getKey(),
                                described.get("properties").get(member.getKey()),
                                member.getValue())));
    }

    private static Emptied emptied(DescribedOperation operation, String example, JsonNode body, Place place) {
        String prefix =
                place.pointer().isEmpty() ? "" : place.pointer().substring(1).replace('/', '.') + ".";
        Set<String> required = place.schema()
                .path("required")
                .valueStream()
                .map(name -> prefix + name.asString())
                .collect(Collectors.toSet());
        return new Emptied(operation, example, prefix, without(body, place.pointer()), required);
    }

    private static JsonNode without(JsonNode body, String pointer) {
        if (pointer.isEmpty()) {
            return JsonNodeFactory.instance.objectNode();
        }
        JsonNode copy = JSON.readTree(body.toString());
        int last = pointer.lastIndexOf('/');
        ((ObjectNode) copy.at(pointer.substring(0, last))).putObject(pointer.substring(last + 1));
        return copy;
    }

    @ParameterizedTest
    @MethodSource("emptied")
    void an_empty_object_lacks_what_is_described_as_required_and_nothing_else(Emptied emptied) {
        DescribedOperation operation = emptied.operation();
        JsonNode problem = SERVICE.as(operation.account())
                .send(
                        operation.method(),
                        operation.address(emptied.example()),
                        emptied.body().toString(),
                        operation.headers())
                .json();
        assertThat(problem.path("errors")
                        .valueStream()
                        .filter(error -> error.get("code").asString().equals("field.missing"))
                        .map(error -> error.get("field").asString())
                        .collect(Collectors.toSet()))
                .as(problem.toString())
                .isEqualTo(emptied.required());
    }
}
