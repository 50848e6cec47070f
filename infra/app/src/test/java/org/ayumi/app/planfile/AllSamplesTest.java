package org.ayumi.app.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.ServiceOfItsOwn;
import org.ayumi.app.Stored;
import org.ayumi.testsupport.TestDatabase;
import org.ayumi.testsupport.TestPostgres;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** AYUMI_SAMPLE=all: plans of other shapes beside the first one, each once. */
@ServiceOfItsOwn
class AllSamplesTest {

    @Test
    void they_are_loaded_beside_the_first_one_also_where_that_is_kept_already() {
        TestDatabase database = TestPostgres.freshDatabase();
        try (RunningService service = RunningService.start(database, Map.of("ayumi.sample", "true"))) {
            assertThat(plans(service)).containsExactly("tomisato-kyodo-2");
        }
        Stored all;
        try (RunningService service = RunningService.start(database, Map.of("ayumi.sample", "all"))) {
            all = service.stored();
            assertThat(plans(service)).containsExactly("reiji-kankyo-3", "reiji-ken-sogo-2", "tomisato-kyodo-2");
            saysWhatTheFilesSay(service.as("auditor"));
        }
        try (RunningService again = RunningService.start(database, Map.of("ayumi.sample", "all"))) {
            assertThat(again.stored()).isEqualTo(all);
        }
    }

    private static void saysWhatTheFilesSay(ApiClient auditor) {
        JsonNode year = auditor.get("/api/v1/plans/reiji-kankyo-3/progress?fiscalYear=2023")
                .json();
        assertThat(item(year, "川の掃除に出た人").at("/sum/amount").asInt()).isEqualTo(1045);
        assertThat(item(year, "人口と昼間の人口の比").at("/value/kind").asString()).isEqualTo("NOT_DUE");
        assertThat(item(year, "資源になるごみの割合").get("stages").size()).isEqualTo(3);
        assertThat(item(year, "資源になるごみの割合").at("/status/verdict").asString()).isEqualTo("ACHIEVED");
        assertThat(item(year, "市域の温室効果ガス排出量").at("/shared/uses/0/differs").toString())
                .isEqualTo("[\"NAME\",\"BASELINE\",\"TARGETS\"]");
        JsonNode shared = item(
                auditor.get("/api/v1/plans/reiji-ken-sogo-2/progress?fiscalYear=2022")
                        .json(),
                "モデル地域（例示市）の温室効果ガス排出量");
        assertThat(shared.at("/value/amount").asInt()).isEqualTo(698);
        assertThat(shared.at("/status/verdict").asString()).isEqualTo("BEHIND");
        assertThat(shared.get("shared")).isEqualTo(item(year, "市域の温室効果ガス排出量").get("shared"));
        JsonNode later = auditor.get("/api/v1/plans/reiji-ken-sogo-2/progress?fiscalYear=2024")
                .json();
        assertThat(item(later, "起業塾の修了者").at("/value/kind").asString()).isEqualTo("NOT_DUE");
        assertThat(item(later, "起業塾の修了者").at("/retirement/successors/0").asString())
                .isEqualTo("reiji-ken-sogo-2.kigyo.1");
        assertThat(item(later, "県産材の利用量").at("/leadSections/0").asString()).isEqualTo("産業課");
        JsonNode unmoved = auditor.get("/api/v1/plans/reiji-kankyo-3/logic-model/unmoved?fiscalYear=2023")
                .json();
        assertThat(unmoved.at("/unmoved/0/outcomeName").asString()).isEqualTo("水質を見守る人");
        assertThat(unmoved.at("/unmoved/0/moved").asString()).isEqualTo("WORSE");
        assertThat(unmoved.get("unmoved").size()).isEqualTo(1);
        JsonNode sheet = auditor.get("/api/v1/initiatives/reiji-ken-sogo-2.kigyo?fiscalYear=2023")
                .json();
        assertThat(sheet.at("/money/0/unitCosts/0/arithmetic").asString())
                .isEqualTo("令和5年度の決算額8,154千円（8,154,000円） ÷ 実績151件 = 54,000円/件");
    }

    private static JsonNode item(JsonNode progress, String indicator) {
        return progress.get("items")
                .valueStream()
                .filter(item -> item.get("indicatorName").asString().equals(indicator))
                .findFirst()
                .orElseThrow(() -> new AssertionError(indicator + " is not in " + progress));
    }

    private static Stream<String> plans(RunningService service) {
        return service.as("auditor")
                .get("/api/v1/plans")
                .json()
                .get("items")
                .valueStream()
                .map(plan -> plan.get("planId").asString());
    }
}
