package org.ayumi.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ayumi.app.ApiClient;
import org.ayumi.app.ReadModels;
import org.ayumi.app.RunningService;
import org.ayumi.app.ServiceOfItsOwn;
import org.ayumi.app.TestPlan;
import org.ayumi.testsupport.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What was shown to the committee is read with the same bytes later, whatever was corrected since. */
@ServiceOfItsOwn
class AsPublishedTest {

    private static RunningService service;
    private static TestPlan plan;
    private static String first;

    @BeforeAll
    static void a_plan_whose_figures_were_published() {
        service = RunningService.start(TestPostgres.freshDatabase(), Map.of());
        plan = TestPlan.adoptedBy(service.as("staff"));
        plan.report(plan.count(), "2024", "{\"kind\":\"NOT_CONDUCTED\"}");
        first = published("第1回推進委員会 資料");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static String published(String name) {
        ApiClient.Answer answer = plan.publish(service.as("approver"), name);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().get("publicationId").asString();
    }

    @Test
    void corrections_revisions_and_rebuilds_change_no_byte_of_it_and_the_difference_names_them() throws SQLException {
        Map<String, String> before = answers(first);
        assertThat(before.values()).allMatch(answer -> answer.startsWith("200"));
        ApiClient staff = service.as("staff");
        assertThat(staff.post(
                                "/api/v1/indicators/" + plan.count() + "/values/2024/corrections",
                                "{\"value\":" + TestPlan.measured(30) + ",\"reason\":\"集計の誤り\"}")
                        .status())
                .isEqualTo(200);
        assertThat(staff.post(
                                "/api/v1/indicators/" + plan.count() + "/target-revisions",
                                "{\"target\":{\"fiscalYear\":2026,\"amount\":60},\"reason\":\"見直し\"}")
                        .status())
                .isEqualTo(200);
        String second = published("第2回推進委員会 資料");
        assertThat(answers(first)).as("after later events").isEqualTo(before);
        ReadModels models = new ReadModels(service.as("admin"), service.database());
        assertThat(models.differencesFromRebuilt()).isEmpty();
        assertThat(answers(first)).as("after a rebuild").isEqualTo(before);
        assertThat(answers(second)).isNotEqualTo(before);

        for (String address : List.of("/api/v1/plans/" + plan.planId(), "/api/v1/indicators/" + plan.count())) {
            JsonNode difference = service.as("auditor")
                    .get(address + "/events/difference?from=published:" + first + "&to=published:" + second)
                    .json();
            assertThat(difference
                            .get("changes")
                            .valueStream()
                            .map(change -> change.get("path").asString().replaceFirst("^indicators\\[[^]]*]\\.", "")
                                    + " " + change.get("beforeJa").asString() + " → "
                                    + change.get("afterJa").asString()))
                    .as(address)
                    .contains("values[2024].kind 未実施 → 実績値", "values[2024].amount 記載なし → 30", "target.amount 40 → 60");
        }
    }

    private static Map<String, String> answers(String publication) {
        String asOf = "asOf=published:" + publication;
        Map<String, String> answers = new LinkedHashMap<>();
        for (String address : List.of(
                "/api/v1/plans/" + plan.planId() + "?",
                "/api/v1/plans/" + plan.planId() + "/progress?fiscalYear=2024&",
                "/api/v1/plans/" + plan.planId() + "/staleness?",
                "/api/v1/plans/" + plan.planId() + "/initiatives?",
                "/api/v1/plans/" + plan.planId() + "/publications?",
                "/api/v1/plans/" + plan.planId() + "/organisation-units?",
                "/api/v1/plans/" + plan.planId() + "/lineage?",
                "/api/v1/plans/" + plan.planId() + "/events?",
                "/api/v1/initiatives/" + plan.initiative() + "?",
                "/api/v1/indicators/" + plan.count() + "?",
                "/api/v1/indicators/" + plan.count() + "/history?",
                "/api/v1/indicators/" + plan.count() + "/lineage?",
                "/api/v1/indicators/" + plan.count() + "/events?")) {
            ApiClient.Answer answer = service.as("auditor").get(address + asOf);
            answers.put(address, answer.status() + " " + answer.text());
        }
        return answers;
    }
}
