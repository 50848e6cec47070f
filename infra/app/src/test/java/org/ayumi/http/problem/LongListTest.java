package org.ayumi.http.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.Stored;
import org.ayumi.app.TestPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Lists are counted before their entries are looked at: a hundred thousand wrong ones are one fault. */
class LongListTest {

    private static final int MANY = 100_000;
    private static final RunningService SERVICE = RunningService.shared();
    private static final TestPlan PLAN = TestPlan.adoptedBy(SERVICE.as("staff"));

    private static final String INDICATOR = "{\"name\":\"x\",\"measure\":\"STOCK\",\"unit\":\"人\",";

    private static final String END = "{\"lastFiscalYear\":2024,\"reason\":\"x\",";

    /** The first fields of a body, and a list of it whose entries are all wrong. */
    record TooLong(String method, String path, String before, String list, String field, String entry) {

        static TooLong activity(String list, String entry) {
            return new TooLong("POST", "/activities", "{\"fiscalYear\":2024,\"title\":\"x\",", list, list, entry);
        }

        static TooLong details(String list, String entry) {
            return new TooLong(
                    "POST", "/amendments", "{\"reason\":\"x\",\"details\":{", list, "details." + list, entry);
        }

        String address() {
            return path.startsWith("/api/") ? path : "/api/v1/initiatives/" + PLAN.initiative() + path;
        }

        String body() {
            boolean isMap = list.equals("marks");
            String entries = isMap
                    ? IntStream.range(0, MANY)
                            .mapToObj(i -> "\"x" + i + "\":\"\"")
                            .collect(Collectors.joining(","))
                    : String.join(",", Collections.nCopies(MANY, entry));
            String closed =
                    "}".repeat((int) before.chars().filter(one -> one == '{').count());
            return before + "\"" + list + "\":" + (isMap ? "{" + entries + "}" : "[" + entries + "]")
                    + (isMap ? "}]}" : closed);
        }
    }

    private static Stream<TooLong> lists() {
        return Stream.of(
                TooLong.activity("counts", "{}"),
                TooLong.activity("amounts", "{\"yen\":-1}"),
                TooLong.activity("countedBy", "\"\""),
                TooLong.activity("furtherDates", "\"no date\""),
                TooLong.details("leadSections", "\"\""),
                TooLong.details("relatedSections", "{}"),
                TooLong.details("implementers", "\"\""),
                TooLong.details("audience", "null"),
                new TooLong("PUT", "/related-initiatives", "{", "relatedInitiatives", "relatedInitiatives", "\"\""),
                new TooLong("PUT", "/reprints", "{", "places", "places", "{}"),
                new TooLong("PUT", "/money/2024", "{\"budget\":{", "sources", "budget.sources", "{}"),
                new TooLong(
                        "POST",
                        "/api/v1/plans/" + PLAN.planId() + "/occurrences",
                        "{\"title\":\"x\",",
                        "tellings",
                        "tellings",
                        "\"\""),
                new TooLong("POST", "/surveys", "{", "rows", "rows", "{}"),
                new TooLong("PUT", "/api/v1/plans/" + PLAN.planId() + "/logic-model", "{", "links", "links", "{}"),
                new TooLong(
                        "PUT",
                        "/api/v1/indicators/" + PLAN.count() + "/breakdowns/2023",
                        "{\"by\":\"x\",",
                        "parts",
                        "parts",
                        "{}"),
                new TooLong("POST", "/retirement", END, "successors", "successors", "\"\""),
                new TooLong("POST", "/retirement", END, "indicators", "indicators", "{}"),
                new TooLong("POST", "/indicators", INDICATOR, "targets", "targets", "{}"),
                new TooLong("POST", "/indicators", INDICATOR, "states", "states", "\"\""),
                new TooLong("PUT", "/schedule", "{", "rows", "rows", "{\"marks\":{}}"),
                new TooLong("PUT", "/schedule", "{\"rows\":[{", "marks", "rows[0].marks", ""));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_list_that_is_too_long_is_one_fault_and_none_of_its_entries_is_another(TooLong list) {
        Stored before = SERVICE.stored();
        ApiClient.Answer answer = SERVICE.as("staff").send(list.method(), list.address(), list.body(), "If-Match", "*");
        assertThat(answer.status()).as(answer.text()).isIn(400, 422);
        assertThat(answer.json()
                        .get("errors")
                        .valueStream()
                        .filter(error -> error.get("field").asString().startsWith(list.field()))
                        .map(error -> error.get("field").asString() + " "
                                + error.get("code").asString()))
                .contains(list.field() + " list.too-long")
                .hasSizeLessThanOrEqualTo(2);
        assertThat(SERVICE.stored()).isEqualTo(before);
    }

    @Test
    void every_list_and_map_that_a_body_can_have_is_among_them() {
        JsonNode schemas = SERVICE.as("staff").get("/v3/api-docs").json().at("/components/schemas");
        Set<String> tested = lists().map(TooLong::list).collect(Collectors.toCollection(TreeSet::new));
        Set<String> possible = new TreeSet<>();
        for (String body : new String[] {
            "RecordActivity",
            "CorrectActivity",
            "InitiativeDetails",
            "ScheduleInitiative",
            "ScheduleRow",
            "LinkInitiatives",
            "ReprintInitiative",
            "MoneyAmountOfYear",
            "DrawLogicModel",
            "RecordSurvey",
            "RecordOccurrence",
            "CorrectOccurrence",
            "BreakDownIndicator",
            "RetireInitiative",
            "RetireIndicator",
            "CloseOrganisationUnit",
            "AdoptPlan",
            "DefineIndicator",
            "AmendIndicator",
            "ReviseTarget",
            "UpdateIndicator",
            "PublishReport"
        }) {
            schemas.get(body)
                    .get("properties")
                    .propertyStream()
                    .filter(property ->
                            property.getValue().path("type").asString().equals("array")
                                    || property.getValue().has("additionalProperties"))
                    .forEach(property -> possible.add(property.getKey()));
        }
        assertThat(tested).containsAll(possible);
    }
}
