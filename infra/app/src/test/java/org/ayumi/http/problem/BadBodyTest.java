package org.ayumi.http.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.http.problem.BadRequest.activity;
import static org.ayumi.http.problem.BadRequest.post;
import static org.ayumi.http.problem.BadRequest.report;
import static org.ayumi.http.problem.BadRequest.sent;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.Stored;
import org.ayumi.app.TestPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are no JSON, or not the JSON that was asked for. */
class BadBodyTest {

    private static final String OK = "{\"value\":{\"kind\":\"MEASURED\",\"amount\":30}}";
    private static final String ACTIVITIES = "/api/v1/initiatives/{initiative}/activities";
    private static final String MEGABYTE = "長".repeat(350_000);

    private static final RunningService SERVICE = RunningService.shared();
    private static final TestPlan PLAN = TestPlan.adoptedBy(SERVICE.as("staff"));

    static Stream<BadRequest> noJson() {
        return Stream.of(
                report("an empty body", "", 400, "body"),
                report("a blank body", "  \n", 400, "body"),
                report("null", "null", 400, "body"),
                report("a number", "5", 400, "body"),
                report("a string", "\"text\"", 400, "body"),
                report("a list", "[]", 400, "body"),
                report("no JSON at all", "value=30", 400, "body"),
                report("a body that ends too early", "{\"value\":{\"kind\":\"MEASURED\"", 400, "value"),
                report("single quotes", "{'value':{}}", 400, "body"),
                report("a comment", "{/* 140 */\"value\":{\"kind\":\"NOT_CONDUCTED\"}}", 400, "body"),
                report("a comma too many", "{\"value\":{\"kind\":\"NOT_CONDUCTED\",}}", 400, "value"),
                report("garbage after the end", OK + " x", 400, "body"),
                report("a second document", OK + OK, 400, "body"),
                report("a key that is there twice", "{\"note\":\"a\",\"note\":\"b\",\"value\":{}}", 400, "body"),
                report(
                        "a nested key that is there twice",
                        "{\"value\":{\"kind\":\"MEASURED\",\"amount\":1,\"amount\":2}}",
                        400,
                        "value"),
                report("a thousand nested lists", "[".repeat(2000) + "]".repeat(2000), 400, "body"),
                report("a bell in a string", "{\"note\":\"a\u0007\"}", 400, "note"));
    }

    static Stream<BadRequest> unknownFields() {
        return Stream.of(
                report("an unknown field", "{\"vlaue\":{}}", 400, "vlaue"),
                report("a field in another case", "{\"Value\":{}}", 400, "Value"),
                report(
                        "an unknown nested field",
                        "{\"value\":{\"kind\":\"MEASURED\",\"amout\":1}}",
                        400,
                        "value.amout"),
                report("the path's own field", "{\"fiscalYear\":2024,\"value\":{}}", 400, "fiscalYear"),
                activity("\"organizer\":\"市民の会\"", 400, "organizer"),
                activity("\"reason\":\"a correction's own field\"", 400, "reason"),
                activity("\"counts\":[{\"label\":\"班\",\"amout\":1,\"unit\":\"班\"}]", 400, "counts[0].amout"),
                activity("\"amounts\":[{\"label\":\"委託料\",\"sen\":1}]", 400, "amounts[0].sen"),
                post(
                        "an unknown field of details",
                        "/api/v1/plans/{plan}/initiatives",
                        "{\"number\":\"1-1-9\",\"details\":{\"nmae\":\"x\"}}",
                        400,
                        "details.nmae"),
                sent(
                        "an unknown field of a row",
                        "PUT",
                        "/api/v1/initiatives/{initiative}/schedule",
                        "{\"rows\":[{\"mark\":{}}]}",
                        400,
                        "rows[0].mark"));
    }

    static Stream<BadRequest> wrongTypes() {
        return Stream.of(
                report("a list for an object", "{\"value\":[]}", 400, "value"),
                report("a string for an object", "{\"value\":\"30\"}", 400, "value"),
                report("an empty string for an object", "{\"value\":\"\"}", 400, "value"),
                report("an object for a string", "{\"note\":{\"text\":\"x\"},\"value\":{}}", 400, "note"),
                report("a list for a string", "{\"note\":[\"x\"],\"value\":{}}", 400, "note"),
                report("a number for a string", "{\"note\":5,\"value\":{\"kind\":\"NOT_CONDUCTED\"}}", 400, "note"),
                report("true for a string", "{\"note\":true,\"value\":{\"kind\":\"NOT_CONDUCTED\"}}", 400, "note"),
                report("an unknown kind", "{\"value\":{\"kind\":\"GUESSED\"}}", 400, "value.kind"),
                report("a kind in lower case", "{\"value\":{\"kind\":\"measured\"}}", 400, "value.kind"),
                report("a kind by number", "{\"value\":{\"kind\":1}}", 400, "value.kind"),
                report("a kind by number in quotes", "{\"value\":{\"kind\":\"1\"}}", 400, "value.kind"),
                report("an empty kind", "{\"value\":{\"kind\":\"\"}}", 400, "value.kind"),
                activity("\"participants\":5.5", 400, "participants"),
                activity("\"participants\":\"5\"", 400, "participants"),
                activity("\"participants\":\"\"", 400, "participants"),
                activity("\"participants\":99999999999", 400, "participants"),
                activity("\"participants\":true", 400, "participants"),
                activity("\"heldOn\":20241012", 400, "heldOn"),
                activity("\"state\":0", 400, "state"),
                activity("\"state\":\"held\"", 400, "state"),
                activity("\"countedBy\":\"{count}\"", 400, "countedBy"),
                activity("\"countedBy\":[1]", 400, "countedBy[0]"),
                activity("\"counts\":{\"label\":\"班\"}", 400, "counts"),
                activity("\"counts\":[5]", 400, "counts[0]"),
                activity("\"amounts\":[{\"label\":\"委託料\",\"yen\":1.5}]", 400, "amounts[0].yen"),
                activity("\"amounts\":[{\"label\":\"委託料\",\"yen\":\"100\"}]", 400, "amounts[0].yen"),
                activity("\"amounts\":[{\"label\":\"委託料\",\"yen\":1e30}]", 400, "amounts[0].yen"));
    }

    static Stream<BadRequest> tooLongTexts() {
        String text = "\"" + MEGABYTE + "\"";
        return Stream.of(
                report("a long note", "{\"value\":{\"kind\":\"NOT_CONDUCTED\"},\"note\":" + text + "}", 422, "note"),
                report(
                        "a long reason",
                        "{\"value\":{\"kind\":\"NOT_CONDUCTED\"},\"reason\":" + text + "}",
                        422,
                        "reason"),
                report(
                        "a long source",
                        "{\"value\":{\"kind\":\"NOT_CONDUCTED\"},\"source\":" + text + "}",
                        422,
                        "source"),
                report(
                        "a long reason of a figure",
                        "{\"value\":{\"kind\":\"NOT_MEASURED\",\"reason\":" + text + "}}",
                        422,
                        "value.reason"),
                report("a long kind", "{\"value\":{\"kind\":" + text + "}}", 400, "value.kind"),
                post("a long title", ACTIVITIES, "{\"fiscalYear\":2024,\"title\":" + text + "}", 422, "title"),
                activity("\"counts\":[{\"label\":" + text + ",\"amount\":1,\"unit\":\"班\"}]", 422, "counts[0].label"),
                activity("\"heldOn\":" + text, 400, "heldOn"),
                activity("\"countedBy\":[" + text + "]", 422, "countedBy[0]"),
                post("a long year", ACTIVITIES, "{\"fiscalYear\":" + text + ",\"title\":\"x\"}", 422, "fiscalYear"),
                post("a long plan id", "/api/v1/plans", plan(text), 422, "planId"),
                post("a long number", "/api/v1/plans/{plan}/initiatives", initiative(text), 422, "number"));
    }

    private static String plan(String id) {
        return "{\"planId\":" + id + ",\"name\":\"計画\",\"edition\":\"初版\",\"municipality\":\"市\",\"firstYear\":2022,"
                + "\"lastYear\":2026}";
    }

    private static String initiative(String number) {
        return "{\"number\":" + number + ",\"details\":{\"name\":\"x\",\"department\":\"x\",\"division\":\"x\","
                + "\"leadSections\":[\"x\"]}}";
    }

    @ParameterizedTest
    @MethodSource({"noJson", "unknownFields", "wrongTypes", "tooLongTexts"})
    void it_is_refused_by_name_and_nothing_is_stored(BadRequest request) {
        request.isRefused(SERVICE, PLAN);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_body_of_more_than_four_megabytes_is_refused_whether_or_not_it_tells_its_length(boolean tells) {
        byte[] body = ("{\"value\":{\"kind\":\"NOT_CONDUCTED\"},\"note\":\"" + MEGABYTE.repeat(5) + "\"}")
                .getBytes(StandardCharsets.UTF_8);
        Stored before = SERVICE.stored();
        ApiClient.Answer answer = SERVICE.as("staff")
                .send(
                        "PUT",
                        "/api/v1/indicators/" + PLAN.count() + "/values/2024",
                        tells
                                ? HttpRequest.BodyPublishers.ofByteArray(body)
                                : HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)),
                        "If-Match",
                        "*");
        BadRequest.check("bytes", answer, 413, List.of("body"));
        assertThat(SERVICE.stored()).isEqualTo(before);
    }

    @Test
    void bytes_that_are_no_utf_8_are_refused() {
        ApiClient.Answer answer = SERVICE.as("staff")
                .send(
                        "PUT",
                        "/api/v1/indicators/" + PLAN.count() + "/values/2024",
                        HttpRequest.BodyPublishers.ofByteArray(
                                OK.replace("}}", "},\"note\":\"é\"}").getBytes(StandardCharsets.ISO_8859_1)),
                        "If-Match",
                        "*");
        BadRequest.check("bytes", answer, 400, List.of("body"));
    }
}
