package org.ayumi.app.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.ServiceOfItsOwn;
import org.ayumi.app.Stored;
import org.ayumi.testsupport.TestDatabase;
import org.ayumi.testsupport.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** AYUMI_PLAN_FILE: a city's own plan, all of it or none of it. */
@ServiceOfItsOwn
class PlanFileAtStartTest {

    static final String GOOD = """
            format: ayumi-plan/1
            source: 第3次試験市環境計画 進捗状況（令和5年度）
            plan:
              id: shiken-kankyo-3
              name: 第3次試験市環境計画
              edition: 初版
              municipality: 試験市
              firstYear: R4
              lastYear: R8
            initiatives:
              - number: 1-(1)-①
                name: ごみの減量
                department: 環境部
                division: 環境課
                leadSections: [環境課]
                indicators:
                  - name: 説明会の延べ参加者数
                    measure: CUMULATIVE_COUNT
                    better: HIGHER
                    unit: 名
                    baseline: {year: R2, kind: MEASURED, amount: 10}
                    target: {year: R8, amount: 100}
                    values:
                      - {year: R4, kind: MEASURED, amount: 30}
                      - {year: R5, kind: MEASURED, amount: 45}
                activities:
                  - {year: R5, title: ごみ減量の説明会, state: HELD, heldOn: "2023-10-12", countedBy: [1-1-1.1]}
            """;

    @TempDir
    private Path directory = Path.of(".");

    private final TestDatabase database = TestPostgres.freshDatabase();

    private Map<String, String> settings(String text, boolean sample) throws IOException {
        Path file = Files.writeString(directory.resolve("keikaku.yaml"), text);
        return Map.of("ayumi.plan-file", file.toString(), "ayumi.sample", String.valueOf(sample));
    }

    @Test
    void a_plan_is_loaded_beside_the_sample_and_only_once() throws IOException {
        Stored first;
        try (RunningService service = RunningService.start(database, settings(GOOD, true))) {
            first = service.stored();
            ApiClient auditor = service.as("auditor");
            assertThat(auditor.get("/api/v1/plans").json().get("items").valueStream())
                    .extracting(plan -> plan.get("planId").asString())
                    .containsExactly("shiken-kankyo-3", "tomisato-kyodo-2");
            assertThat(auditor.get("/api/v1/plans/shiken-kankyo-3/progress?fiscalYear=R5")
                            .json()
                            .at("/items/0/value/amount")
                            .asInt())
                    .isEqualTo(45);
            assertThat(auditor.get("/api/v1/initiatives/shiken-kankyo-3.1-1-1").text())
                    .contains("ごみ減量の説明会", "shiken-kankyo-3.1-1-1.1");
            assertThat(auditor.get("/api/v1/indicators/shiken-kankyo-3.1-1-1.1/events")
                            .text())
                    .contains("\"source\":\"IMPORT\"", "\"document\":\"第3次試験市環境計画 進捗状況（令和5年度）\"");
        }
        try (RunningService again = RunningService.start(database, settings(GOOD, true))) {
            assertThat(again.stored()).isEqualTo(first);
        }
    }

    @Test
    void a_file_that_was_edited_after_its_plan_was_loaded_changes_nothing() throws IOException {
        Stored first;
        try (RunningService service = RunningService.start(database, settings(GOOD, false))) {
            first = service.stored();
        }
        try (RunningService again =
                RunningService.start(database, settings(GOOD.replace("amount: 45", "amount: 46"), false))) {
            assertThat(again.stored()).isEqualTo(first);
        }
    }

    @Test
    void a_bad_file_keeps_nobody_from_working_and_leaves_nothing_behind() throws Exception {
        String bad = GOOD.replace("amount: 10}", "amount: 十}").replace("2023-10-12", "2024-10-12");
        try (RunningService service = RunningService.start(database, settings(bad, false))) {
            ApiClient.Answer health = service.as("admin").get("/actuator/health");
            assertThat(health.json().at("/components/planFile/status").asString())
                    .isEqualTo("DEGRADED");
            assertThat(health.text()).contains("keikaku.yaml", "was not loaded; nothing was stored", "is not in 令和5年度");
            assertThat(service.as("staff").get("/api/v1/plans").json().get("items"))
                    .isEmpty();
        }
        assertThat(count("event_store.events")).isZero();
        assertThat(count("lookups.plan") + count("lookups.initiative") + count("lookups.indicator"))
                .isZero();
    }

    private long count(String table) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM " + table)) {
            row.next();
            return row.getLong(1);
        }
    }
}
