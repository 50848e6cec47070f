package org.ayumi.http.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.http.problem.BadRequest.activity;
import static org.ayumi.http.problem.BadRequest.amount;
import static org.ayumi.http.problem.BadRequest.post;
import static org.ayumi.http.problem.BadRequest.report;
import static org.ayumi.http.problem.BadRequest.sent;

import java.util.stream.Stream;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.TestPlan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers that cannot be, and figures that say two things at once. */
class BadFigureTest {

    private static final RunningService SERVICE = RunningService.shared();
    private static final TestPlan PLAN = TestPlan.adoptedBy(SERVICE.as("staff"));

    /** Where the text is no JSON, the field around it and the column are told. */
    static Stream<BadRequest> noJson() {
        return Stream.of("NaN", "Infinity", "-Infinity", "+5", "05", ".5", "5.", "1,000", "０", "9".repeat(2000))
                .map(text -> report(
                        "the amount " + text.substring(0, Math.min(text.length(), 20)),
                        "{\"value\":{\"kind\":\"MEASURED\",\"amount\":" + text + "}}",
                        400,
                        "value"));
    }

    static Stream<BadRequest> noNumbers() {
        return Stream.of("\"30\"", "\"\"", "\"NaN\"", "\"Infinity\"", "true", "[30]", "{\"n\":30}", "1e9999999999")
                .map(text -> amount(text, 400));
    }

    static Stream<BadRequest> impossibleNumbers() {
        return Stream.of(
                        "-1",
                        "-0.000001",
                        "0.1234567",
                        "1e-7",
                        "1e-999999999",
                        "1" + "0".repeat(30),
                        "1e15",
                        "1e400",
                        "1e999999999",
                        "-1e999999999",
                        "9".repeat(900),
                        "0." + "1".repeat(900))
                .map(text -> amount(text, 422));
    }

    static Stream<BadRequest> impossibleRatios() {
        return Stream.of(
                ratio("\"amount\":101", 422, "value.amount"),
                ratio("\"amount\":100.000001", 422, "value.amount"),
                ratio("\"amount\":-1", 422, "value.amount"),
                ratio("\"amount\":50,\"numerator\":1", 422, "value.denominator"),
                ratio("\"amount\":50,\"denominator\":2", 422, "value.numerator"),
                ratio("\"amount\":50,\"numerator\":1,\"denominator\":0", 422, "value.denominator"),
                ratio("\"amount\":50,\"numerator\":-1,\"denominator\":2", 422, "value.denominator"),
                ratio("\"amount\":50,\"numerator\":1,\"denominator\":3", 422, "value.amount"),
                ratio("\"amount\":50,\"numerator\":1e999999999,\"denominator\":2", 422, "value.numerator"),
                ratio("\"amount\":50,\"numerator\":1,\"denominator\":1e-999999999", 422, "value.denominator"),
                report(
                        "parts of a count",
                        "{\"value\":{\"kind\":\"MEASURED\",\"amount\":50,\"numerator\":1,\"denominator\":2}}",
                        422,
                        "value.numerator"));
    }

    private static BadRequest ratio(String members, int status, String... fields) {
        return sent(
                        "a ratio with " + members,
                        "PUT",
                        "/api/v1/indicators/{ratio}/values/2024",
                        "{\"value\":{\"kind\":\"MEASURED\"," + members + "}}",
                        status,
                        fields)
                .with("If-Match", "*");
    }

    static Stream<BadRequest> contradictions() {
        return Stream.of(
                figure("\"kind\":\"NOT_CONDUCTED\",\"amount\":0", 422, "value.amount"),
                figure("\"kind\":\"NOT_CONDUCTED\",\"unit\":\"件\",\"reason\":\"x\"", 422, "value.unit", "value.reason"),
                figure("\"kind\":\"NOT_REPORTED\",\"amount\":5", 422, "value.amount"),
                figure("\"kind\":\"NOT_MEASURED\",\"reason\":\"x\",\"amount\":5", 422, "value.amount"),
                figure("\"kind\":\"NOT_MEASURED\",\"reason\":\" \"", 422, "value.reason"),
                figure("\"kind\":\"MEASURED\",\"amount\":5,\"label\":\"x\"", 422, "value.label"),
                figure("\"kind\":\"MEASURED\",\"amount\":5,\"unit\":\"\"", 422, "value.unit"),
                figure("\"kind\":\"MEASURED\",\"amount\":5,\"unit\":\"人\"", 422, "value.unit"),
                figure("\"kind\":\"MEASURED\",\"amount\":5,\"basis\":\"STOCK\"", 422, "value.basis"),
                figure(
                        "\"kind\":\"SUBSTITUTE\",\"label\":\"x\",\"amount\":-5,\"unit\":\"人\",\"reason\":\"y\"",
                        422,
                        "value.amount"),
                figure(
                        "\"kind\":\"SUBSTITUTE\",\"label\":\"x\",\"amount\":5,\"unit\":\"人\",\"reason\":\"y\","
                                + "\"asOf\":\"2025-03-31\"",
                        422,
                        "value.asOf"));
    }

    private static BadRequest figure(String members, int status, String... fields) {
        return report("a figure with " + members, "{\"value\":{" + members + "}}", status, fields);
    }

    static Stream<BadRequest> elsewhere() {
        return Stream.of(
                activity("\"participants\":-1", 422, "participants"),
                activity("\"participants\":2147483647", 422, "participants"),
                activity("\"counts\":[{\"label\":\"班\",\"amount\":-1,\"unit\":\"班\"}]", 422, "counts[0].amount"),
                activity("\"counts\":[{\"label\":\"班\",\"amount\":1e400,\"unit\":\"班\"}]", 422, "counts[0].amount"),
                activity("\"amounts\":[{\"label\":\"委託料\",\"yen\":-1}]", 422, "amounts[0].yen"),
                activity("\"amounts\":[{\"label\":\"委託料\",\"yen\":1000000000000000}]", 422, "amounts[0].yen"),
                target("1e999999999", 422, "target.amount"),
                target("-1", 422, "target.amount"),
                target("0.1234567", 422, "target.amount"),
                target("\"60\"", 400, "target.amount"),
                post(
                        "a negative baseline",
                        "/api/v1/indicators/{count}/baseline-revisions",
                        "{\"baseline\":{\"fiscalYear\":2020,\"value\":{\"kind\":\"MEASURED\",\"amount\":-1}},"
                                + "\"reason\":\"x\"}",
                        422,
                        "baseline.value.amount"),
                post(
                        "a baseline in another unit",
                        "/api/v1/indicators/{count}/baseline-revisions",
                        "{\"baseline\":{\"fiscalYear\":2020,"
                                + "\"value\":{\"kind\":\"MEASURED\",\"amount\":1,\"unit\":\"人\"}},\"reason\":\"x\"}",
                        422,
                        "baseline.value.unit"),
                post(
                        "a baseline too fine",
                        "/api/v1/indicators/{count}/baseline-revisions",
                        "{\"baseline\":{\"fiscalYear\":2020,\"value\":{\"kind\":\"MEASURED\",\"amount\":0.1234567}},"
                                + "\"reason\":\"x\"}",
                        422,
                        "baseline.value.amount"),
                definition("\"minimum\":5,\"maximum\":5", 422, "maximum"),
                definition("\"minimum\":1e999999999", 422, "minimum"),
                definition("\"sequence\":0", 422, "sequence"),
                definition("\"sequence\":100", 422, "sequence"),
                definition("\"sequence\":1.5", 400, "sequence"),
                definition("\"better\":\"MORE\"", 400, "better"));
    }

    private static BadRequest target(String amount, int status, String field) {
        return post(
                "the target " + amount,
                "/api/v1/indicators/{count}/target-revisions",
                "{\"target\":{\"fiscalYear\":2026,\"amount\":" + amount + "},\"reason\":\"x\"}",
                status,
                field);
    }

    private static BadRequest definition(String more, int status, String field) {
        return post(
                "an indicator with " + more,
                "/api/v1/initiatives/{initiative}/indicators",
                """
                        {"name":"x","measure":"STOCK","unit":"人",%s,
                         "baseline":{"fiscalYear":2020,"value":{"kind":"NOT_CONDUCTED"}},
                         "target":{"fiscalYear":2026,"amount":5}}""".formatted(more),
                status,
                field);
    }

    @ParameterizedTest
    @MethodSource({"noJson", "noNumbers", "impossibleNumbers", "impossibleRatios", "contradictions", "elsewhere"})
    void it_is_refused_by_name_and_nothing_is_stored(BadRequest request) {
        request.isRefused(SERVICE, PLAN);
    }

    @ParameterizedTest
    @CsvSource({
        "-0,0",
        "50.0,50.0",
        "0e-999999999,0",
        "1e2,100",
        "30.0,30.0",
        "0.100000,0.100000",
        "999999999999999.999999,999999999999999.999999"
    })
    void an_odd_way_to_write_a_possible_number_is_that_number(String written, String read) {
        TestPlan plan = TestPlan.adoptedBy(SERVICE.as("staff"));
        ApiClient.Answer answer = plan.report(plan.count(), "2024", TestPlan.measured(written));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        String indicator = SERVICE.as("analyst")
                .get("/api/v1/indicators/" + plan.count() + "?atLeast=" + answer.position())
                .text();
        assertThat(indicator).contains("\"kind\":\"MEASURED\",\"amount\":" + read + ",");
    }
}
