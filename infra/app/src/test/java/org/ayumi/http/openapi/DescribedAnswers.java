package org.ayumi.http.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.ayumi.app.ApiClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An answer is one that the description tells of: its status, its form and its headers. */
final class DescribedAnswers {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private DescribedAnswers() {}

    static void isDescribed(JsonNode document, DescribedOperation operation, ApiClient.Answer answer) {
        JsonNode described = operation
                .answer(answer.status())
                .orElseThrow(() -> new AssertionError(
                        operation + " answers " + answer.status() + " and does not say so: " + answer.text()));
        String form = answer.header("Content-Type").replaceFirst(";.*", "");
        JsonNode content = described
                .path("content")
                .propertyStream()
                .filter(told -> told.getKey().replaceFirst(";.*", "").equals(form))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError(operation + " answers " + form + " and does not say so"));
        if (form.endsWith("json")) {
            assertThat(DescribedForm.faults(document, content.get("schema"), JSON.readTree(answer.text())))
                    .as("%s: %s", operation, answer.text())
                    .isEmpty();
        }
        described
                .path("headers")
                .propertyStream()
                .filter(header -> header.getValue().path("required").asBoolean(false))
                .forEach(header -> assertThat(answer.header(header.getKey()))
                        .as("%s has %s", operation, header.getKey())
                        .isNotEmpty());
    }
}
