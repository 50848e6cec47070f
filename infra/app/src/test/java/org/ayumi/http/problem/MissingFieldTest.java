package org.ayumi.http.problem;

import static org.ayumi.http.problem.BadRequest.activity;
import static org.ayumi.http.problem.BadRequest.post;
import static org.ayumi.http.problem.BadRequest.report;
import static org.ayumi.http.problem.BadRequest.sent;

import java.util.stream.Stream;
import org.ayumi.app.RunningService;
import org.ayumi.app.TestPlan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A clerk is told of every missing field at once. */
class MissingFieldTest {

    private static final RunningService SERVICE = RunningService.shared();
    private static final TestPlan PLAN = TestPlan.adoptedBy(SERVICE.as("staff"));

    static Stream<BadRequest> emptyBodies() {
        return Stream.of(
                empty("/api/v1/plans", "planId", "name", "edition", "municipality", "firstYear", "lastYear"),
                empty(
                        "/api/v1/plans/{plan}/revisions",
                        "name",
                        "edition",
                        "municipality",
                        "firstYear",
                        "lastYear",
                        "reason"),
                empty("/api/v1/plans/{plan}/initiatives", "number", "details"),
                empty("/api/v1/initiatives/{initiative}/amendments", "details", "reason"),
                empty("/api/v1/initiatives/{initiative}/retirement", "lastFiscalYear", "reason"),
                empty("/api/v1/initiatives/{initiative}/resumption", "fromFiscalYear", "reason"),
                empty("/api/v1/indicators/{count}/retirement", "lastFiscalYear", "reason"),
                empty("/api/v1/indicators/{count}/resumption", "fromFiscalYear", "reason"),
                empty("/api/v1/plans/{plan}/occurrences", "title", "tellings"),
                empty("/api/v1/plans/{plan}/occurrences/o1/corrections", "reason"),
                empty("/api/v1/plans/{plan}/organisation-units", "name"),
                empty("/api/v1/plans/{plan}/organisation-units/u1/amendments", "name", "fromFiscalYear", "reason"),
                empty("/api/v1/plans/{plan}/organisation-units/u1/closing", "lastFiscalYear", "reason"),
                sent("{}", "PUT", "/api/v1/initiatives/{initiative}/reprints", "{}", 400, "places")
                        .with("If-Match", "*"),
                empty("/api/v1/initiatives/{initiative}/activities", "fiscalYear", "title"),
                empty("/api/v1/initiatives/{initiative}/activities/a1/corrections", "fiscalYear", "title", "reason"),
                empty("/api/v1/initiatives/{initiative}/activities/a1/withdrawal", "reason"),
                empty("/api/v1/initiatives/{initiative}/activities/a1/personal-notes", "label", "text"),
                empty("/api/v1/initiatives/{initiative}/activities/a1/personal-notes/n1/erasure", "reason"),
                empty("/api/v1/initiatives/{initiative}/indicators", "name", "measure", "unit", "target"),
                empty("/api/v1/indicators/{count}/values/2024/corrections", "value", "reason"),
                empty("/api/v1/indicators/{count}/target-revisions", "target", "reason"),
                empty("/api/v1/indicators/{count}/baseline-revisions", "baseline", "reason"),
                report("{}", "{}", 400, "value"),
                sent("{}", "PUT", "/api/v1/initiatives/{initiative}/schedule", "{}", 400, "rows")
                        .with("If-Match", "*"),
                sent(
                                "{}",
                                "PUT",
                                "/api/v1/initiatives/{initiative}/related-initiatives",
                                "{}",
                                400,
                                "relatedInitiatives")
                        .with("If-Match", "*"));
    }

    private static BadRequest empty(String path, String... fields) {
        return post("an empty body to " + path, path, "{}", 400, fields);
    }

    static Stream<BadRequest> emptyParts() {
        return Stream.of(
                post(
                        "details without anything",
                        "/api/v1/plans/{plan}/initiatives",
                        "{\"number\":\"1-1-9\",\"details\":{}}",
                        400,
                        "details.name",
                        "details.department",
                        "details.division",
                        "details.leadSections"),
                post(
                        "baseline and target without anything",
                        "/api/v1/initiatives/{initiative}/indicators",
                        "{\"baseline\":{},\"target\":{}}",
                        400,
                        "name",
                        "measure",
                        "unit",
                        "baseline.fiscalYear",
                        "baseline.value",
                        "target.fiscalYear",
                        "target.amount"),
                report("a value without a kind", "{\"value\":{}}", 400, "value.kind"),
                report("null everywhere", "{\"value\":null,\"note\":null}", 400, "value"),
                report("a measurement without a number", "{\"value\":{\"kind\":\"MEASURED\"}}", 400, "value.amount"),
                report("a null number", "{\"value\":{\"kind\":\"MEASURED\",\"amount\":null}}", 400, "value.amount"),
                report("an absence without a reason", "{\"value\":{\"kind\":\"NOT_MEASURED\"}}", 400, "value.reason"),
                report(
                        "a substitute without anything",
                        "{\"value\":{\"kind\":\"SUBSTITUTE\"}}",
                        400,
                        "value.label",
                        "value.amount",
                        "value.unit",
                        "value.reason"),
                activity("\"counts\":[{}]", 400, "counts[0].label", "counts[0].amount", "counts[0].unit"),
                activity("\"counts\":[null]", 400, "counts[0]"),
                activity("\"amounts\":[{},null]", 400, "amounts[0].label", "amounts[0].yen", "amounts[1]"),
                activity("\"countedBy\":[null]", 400, "countedBy[0]"),
                activity("\"furtherDates\":[null],\"heldOn\":\"2024-10-12\"", 400, "furtherDates[0]"),
                post(
                        "successions without anything and none at all",
                        "/api/v1/initiatives/{initiative}/retirement",
                        "{\"lastFiscalYear\":2024,\"reason\":\"x\",\"successors\":[null],\"indicators\":[null,{}]}",
                        400,
                        "successors[0]",
                        "indicators[0]",
                        "indicators[1].indicatorId",
                        "indicators[1].successor"),
                sent(
                                "nobody and nothing in charge",
                                "PUT",
                                "/api/v1/initiatives/{initiative}/person-in-charge",
                                "{}",
                                400,
                                "kind")
                        .with("If-Match", "*"),
                sent(
                                "a post without a name",
                                "PUT",
                                "/api/v1/initiatives/{initiative}/person-in-charge",
                                "{\"kind\":\"POST\"}",
                                400,
                                "name")
                        .with("If-Match", "*"),
                sent(
                                "money without anything",
                                "PUT",
                                "/api/v1/initiatives/{initiative}/money/2024",
                                "{\"budget\":{\"sources\":[null,{}]},\"personnel\":{\"unit\":\"千円\"}}",
                                400,
                                "budget.amount",
                                "budget.unit",
                                "budget.sources[0]",
                                "budget.sources[1].kind",
                                "budget.sources[1].amount",
                                "personnel.amount")
                        .with("If-Match", "*"),
                post(
                        "a survey without anything",
                        "/api/v1/initiatives/{initiative}/surveys",
                        "{\"rows\":[null,{}]}",
                        400,
                        "fiscalYear",
                        "question",
                        "base",
                        "rows[0]",
                        "rows[1].answer"),
                sent("a logic model without anything", "PUT", "/api/v1/plans/{plan}/logic-model", "{}", 400, "links")
                        .with("If-Match", "*"),
                sent(
                                "links without anything",
                                "PUT",
                                "/api/v1/plans/{plan}/logic-model",
                                "{\"links\":[null,{},{\"from\":{},\"to\":{}}]}",
                                400,
                                "links[0]",
                                "links[1].from",
                                "links[1].to",
                                "links[2].from.kind",
                                "links[2].to.kind")
                        .with("If-Match", "*"),
                post("many without anything", "/api/v1/plans/{plan}/money:batch", "{}", 400, "items"),
                sent(
                                "a place without anything and none at all",
                                "PUT",
                                "/api/v1/initiatives/{initiative}/reprints",
                                "{\"places\":[null,{}]}",
                                400,
                                "places[0]",
                                "places[1].number")
                        .with("If-Match", "*"),
                sent(
                                "a row without anything and none at all",
                                "PUT",
                                "/api/v1/initiatives/{initiative}/schedule",
                                "{\"rows\":[null,{\"marks\":{\"R5\":null}}]}",
                                400,
                                "rows[0]",
                                "rows[1].marks.R5")
                        .with("If-Match", "*"));
    }

    static Stream<BadRequest> blanks() {
        return Stream.of(
                post(
                        "blank texts of a plan",
                        "/api/v1/plans",
                        "{\"planId\":\"x\",\"name\":\"\",\"edition\":\" \",\"municipality\":\"　\",\"firstYear\":2022,"
                                + "\"lastYear\":2026}",
                        422,
                        "name",
                        "edition",
                        "municipality"),
                post(
                        "a missing, a malformed and an impossible field",
                        "/api/v1/initiatives/{initiative}/activities",
                        "{\"fiscalYear\":\"令和百年\",\"heldOn\":\"明日\",\"amounts\":[{\"label\":\"x\",\"yen\":-1}]}",
                        400,
                        "fiscalYear",
                        "title",
                        "heldOn",
                        "amounts[0].yen"),
                post(
                        "no lead section",
                        "/api/v1/plans/{plan}/initiatives",
                        "{\"number\":\"1-1-9\",\"details\":{\"name\":\"x\",\"department\":\"x\",\"division\":\"x\","
                                + "\"leadSections\":[]}}",
                        422,
                        "details.leadSections"),
                post(
                        "blank texts of an initiative",
                        "/api/v1/plans/{plan}/initiatives",
                        "{\"number\":\"1-1-9\",\"details\":{\"name\":\"x\",\"department\":\"x\",\"division\":\"x\","
                                + "\"leadSections\":[\"x\",\"\"],\"implementers\":[\"\"],\"audience\":[\" \"]}}",
                        422,
                        "details.leadSections[1]",
                        "details.implementers[0]",
                        "details.audience[0]"));
    }

    @ParameterizedTest
    @MethodSource({"emptyBodies", "emptyParts", "blanks"})
    void it_is_named_and_nothing_is_stored(BadRequest request) {
        request.isRefused(SERVICE, PLAN);
    }
}
