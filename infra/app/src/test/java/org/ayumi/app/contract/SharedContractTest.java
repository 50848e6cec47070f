package org.ayumi.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.TestPlan;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** One figure in several plans is reported once, and each plan judges it by a target of its own. */
class SharedContractTest {

    private final ApiClient staff = RunningService.shared().as("staff");
    private final TestPlan sogo = TestPlan.adoptedBy(staff);
    private final TestPlan strategy = TestPlan.adoptedBy(staff);

    private static ApiClient.Answer accepted(ApiClient.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
        return answer;
    }

    private ApiClient.Answer define(TestPlan plan, String fields) {
        return staff.post("/api/v1/plans/" + plan.planId() + "/indicators", "{" + fields + "}");
    }

    private String source() {
        return accepted(define(
                        sogo,
                        "\"name\":\"相談件数\",\"measure\":\"ANNUAL_COUNT\",\"unit\":\"件\","
                                + "\"baseline\":{\"fiscalYear\":2020,\"value\":{\"kind\":\"MEASURED\",\"amount\":100}},"
                                + "\"target\":{\"fiscalYear\":2026,\"amount\":150}"))
                .json()
                .get("indicatorId")
                .asString();
    }

    private String use(String source, String more) {
        return accepted(define(
                        strategy,
                        "\"reportedAt\":\"" + source + "\",\"target\":{\"fiscalYear\":2026,\"amount\":140}" + more))
                .json()
                .get("indicatorId")
                .asString();
    }

    private static void refused(ApiClient.Answer answer, int status, String field, String named) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo(field);
        assertThat(answer.json().at("/errors/0/messageJa").asString()).contains(named);
        assertThat(answer.json().at("/errors/0/messageEn").asString()).contains(named);
    }

    @Test
    void a_figure_is_reported_in_one_plan_and_read_in_both() {
        String source = source();
        String use = use(
                source,
                ",\"name\":\"相談\",\"baseline\":{\"fiscalYear\":2020,\"value\":{\"kind\":\"MEASURED\",\"amount\":100}}");
        long last =
                accepted(sogo.report(source, "2023", TestPlan.measured(121))).position();

        JsonNode told = staff.read("/api/v1/indicators/" + use, last);
        assertThat(told.at("/values/0/amount").asInt()).isEqualTo(121);
        assertThat(told.at("/values/0/status/verdict").asString()).isEqualTo("ON_TRACK");
        assertThat(told.get("unit").asString()).isEqualTo("件");
        assertThat(told.at("/shared/source/targets/0/amount").asInt()).isEqualTo(150);
        assertThat(told.at("/shared/uses/0/targets/0/amount").asInt()).isEqualTo(140);
        assertThat(told.at("/shared/uses/0/differs").toString()).isEqualTo("[\"NAME\",\"TARGETS\"]");

        JsonNode ofSource = staff.read("/api/v1/indicators/" + source, last);
        assertThat(ofSource.at("/values/0/status/verdict").asString()).isEqualTo("BEHIND");
        assertThat(ofSource.get("shared")).isEqualTo(told.get("shared"));

        JsonNode history = staff.read("/api/v1/indicators/" + use + "/history", last);
        assertThat(history.get("reportedAt").asString()).isEqualTo(source);
        assertThat(history.at("/years/3/value/amount").asInt()).isEqualTo(121);
        JsonNode item = staff.read("/api/v1/plans/" + strategy.planId() + "/progress", last)
                .get("items")
                .valueStream()
                .filter(shown -> shown.get("indicatorId").asString().equals(use))
                .findFirst()
                .orElseThrow();
        assertThat(item.at("/value/amount").asInt()).isEqualTo(121);
        JsonNode trail = RunningService.shared()
                .as("auditor")
                .read("/api/v1/indicators/" + use + "/events", last)
                .at("/items/0");
        assertThat(trail.toString()).contains("ほかの計画の指標 " + source + " で報告する");
    }

    @Test
    void figures_are_reported_and_their_counting_is_changed_at_the_source_alone() {
        String source = source();
        String use = use(source, "");
        refused(strategy.report(use, "2023", TestPlan.measured(121)), 409, "id", source);
        refused(
                staff.post(
                        "/api/v1/indicators/" + use + "/values/2023/corrections",
                        "{\"value\":" + TestPlan.measured(121) + ",\"reason\":\"誤り\"}"),
                409,
                "id",
                source);
        refused(
                staff.post(
                        "/api/v1/indicators/" + use + "/amendments",
                        "{\"unit\":\"回\",\"fromFiscalYear\":2024,\"continuity\":{\"kind\":\"BROKEN\"},\"reason\":\"改める\"}"),
                409,
                "unit",
                source);
        refused(
                staff.post(
                        "/api/v1/plans/" + strategy.planId() + "/values:batch",
                        "{\"items\":[{\"indicatorId\":\"" + use + "\",\"fiscalYear\":2023,\"ifMatch\":\"*\",\"value\":"
                                + TestPlan.measured(121) + "}]}"),
                409,
                "items[0].indicatorId",
                source);
    }

    @Test
    void an_amendment_of_the_source_is_one_of_all_that_use_it() {
        String source = source();
        String use = use(source, ",\"name\":\"相談\"");
        long last = accepted(staff.post(
                        "/api/v1/indicators/" + source + "/amendments",
                        "{\"name\":\"相談の回数\",\"unit\":\"回\",\"fromFiscalYear\":2024,\"continuity\":{\"kind\":\"BROKEN\"},"
                                + "\"reason\":\"数え方を改める\"}"))
                .position();
        JsonNode told = staff.read("/api/v1/indicators/" + use, last);
        assertThat(told.get("unit").asString()).isEqualTo("回");
        assertThat(told.get("indicatorName").asString()).isEqualTo("相談");
        assertThat(told.at("/amendments/0/reason").asString()).isEqualTo("数え方を改める");
        assertThat(told.get("version").asInt()).isEqualTo(2);
    }

    @Test
    void one_that_is_defined_after_an_amendment_reads_the_figures_of_before_by_it() {
        String source = source();
        accepted(sogo.report(source, "2023", TestPlan.measured(121)));
        accepted(staff.post(
                "/api/v1/indicators/" + source + "/amendments",
                "{\"unit\":\"百件\",\"fromFiscalYear\":2024,\"continuity\":{\"kind\":\"CONVERTED\",\"factor\":0.01},"
                        + "\"reason\":\"百件で表す\"}"));
        ApiClient.Answer defined = accepted(define(
                strategy,
                "\"reportedAt\":\"" + source + "\",\"unit\":\"百件\",\"target\":{\"fiscalYear\":2026,\"amount\":1.4},"
                        + "\"baseline\":{\"fiscalYear\":2020,\"value\":{\"kind\":\"MEASURED\",\"amount\":1}}"));
        JsonNode told = staff.read(
                "/api/v1/indicators/" + defined.json().get("indicatorId").asString(), defined.position());
        assertThat(told.at("/values/0/unit").asString()).isEqualTo("件");
        assertThat(told.at("/values/0/status/verdict").asString()).isEqualTo("ON_TRACK");
    }

    @Test
    void a_source_is_there_in_another_plan_and_reported_itself_and_is_not_contradicted() {
        String source = source();
        String use = use(source, "");
        String target = ",\"target\":{\"fiscalYear\":2026,\"amount\":140}";
        refused(define(strategy, "\"reportedAt\":\"nowhere.i1\"" + target), 422, "reportedAt", "nowhere.i1");
        refused(define(sogo, "\"reportedAt\":\"" + source + "\"" + target), 422, "reportedAt", source);
        refused(define(sogo, "\"reportedAt\":\"" + use + "\"" + target), 409, "reportedAt", source);
        refused(define(strategy, "\"reportedAt\":\"" + source + "\",\"unit\":\"人\"" + target), 422, "unit", source);
    }
}
