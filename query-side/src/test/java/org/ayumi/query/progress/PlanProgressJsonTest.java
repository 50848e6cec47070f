package org.ayumi.query.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.query.moment.SamplePlan.PLAN;
import static org.ayumi.query.moment.SamplePlan.R5;
import static org.ayumi.query.moment.SamplePlan.adopted;
import static org.ayumi.query.moment.SamplePlan.count;
import static org.ayumi.query.moment.SamplePlan.defined;
import static org.ayumi.query.moment.SamplePlan.recorded;
import static org.ayumi.query.moment.SamplePlan.registered;

import java.util.Optional;
import org.ayumi.kernel.figure.NotConducted;
import org.ayumi.kernel.figure.NotMeasured;
import org.ayumi.query.moment.AsOf;
import org.ayumi.query.moment.EventStoreInMemory;
import org.ayumi.query.moment.ModelInMemory;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Scripts rely on this shape: it may grow, nothing of it may go. */
class PlanProgressJsonTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void has_the_shape_of_the_contract() {
        assertThat(JSON.readTree(json())).isEqualTo(JSON.readTree("""
                {"planId":"tomisato-kyodo-2","planName":"第2次富里市協働のまちづくり推進計画","edition":"改訂版",
                 "fiscalYear":2023,"fiscalYearLabel":"令和5年度","position":7,
                 "rule":{"id":"straight-line","version":3},
                 "items":[
                  {"initiativeNumber":"1-(1)-①","initiativeId":"tomisato-kyodo-2.1-1-1",
                   "initiativeName":"市民活動サポートセンター機能の強化","leadSections":["市民活動推進課"],
                   "owner":{"kind":"INITIATIVE","id":"tomisato-kyodo-2.1-1-1","number":"1-(1)-①","name":"市民活動サポートセンター機能の強化"},
                   "indicatorId":"tomisato-kyodo-2.1-1-1.1","sequence":1,"indicatorName":"相談・問合せ件数",
                   "measure":"ANNUAL_COUNT","better":"HIGHER","unit":"件",
                   "baseline":{"fiscalYear":2020,"fiscalYearLabel":"令和2年度","kind":"MEASURED","amount":114,"unit":"件"},
                   "target":{"fiscalYear":2026,"fiscalYearLabel":"令和8年度","kind":"AMOUNT","amount":15000,"unit":"件"},
                   "targets":[{"fiscalYear":2026,"fiscalYearLabel":"令和8年度","kind":"AMOUNT","amount":15000,"unit":"件"}],
                   "value":{"kind":"MEASURED","amount":128,"unit":"件","recordedAt":"2024-04-01T00:06:00.123456Z","position":6},
                   "status":{"verdict":"BEHIND","comparable":true,
                     "arithmetic":"基準値114件（令和2年度）→ 目標値15,000件（令和8年度）。6年のうち3年経過：114 + (15,000 − 114) × 3/6 = 7,557件。実績128件は7,557件に届かない → 遅れ",
                     "arithmeticEn":"Baseline 114件 (FY2020) → target 15,000件 (FY2026). 3 of 6 years elapsed: 114 + (15,000 − 114) × 3/6 = 7,557件. The value 128件 does not reach 7,557件 → behind",
                     "yardstick":"LINE","expected":7557,"rule":{"id":"straight-line","version":3},"positions":[4,6]},
                   "version":2},
                  {"initiativeNumber":"1-(3)-⑦","initiativeId":"tomisato-kyodo-2.1-3-7",
                   "initiativeName":"市民活動総合補償制度の運用","leadSections":["市民活動推進課"],
                   "owner":{"kind":"INITIATIVE","id":"tomisato-kyodo-2.1-3-7","number":"1-(3)-⑦","name":"市民活動総合補償制度の運用"},
                   "indicatorId":"tomisato-kyodo-2.1-3-7.1","sequence":1,"indicatorName":"説明会参加者数",
                   "measure":"ANNUAL_COUNT","better":"HIGHER","unit":"名",
                   "baseline":{"fiscalYear":2020,"fiscalYearLabel":"令和2年度","kind":"NOT_CONDUCTED"},
                   "target":{"fiscalYear":2026,"fiscalYearLabel":"令和8年度","kind":"AMOUNT","amount":100,"unit":"名"},
                   "targets":[{"fiscalYear":2026,"fiscalYearLabel":"令和8年度","kind":"AMOUNT","amount":100,"unit":"名"}],
                   "value":{"kind":"NOT_MEASURED","reason":"数えなかった","recordedAt":"2024-04-01T00:07:00.123456Z","position":7},
                   "status":{"verdict":"NOT_COMPARABLE","comparable":false,"reason":"NOT_MEASURED",
                     "arithmetic":"目標値100名（令和8年度）。令和5年度の実績は未測定 → 比較不能",
                     "arithmeticEn":"Target 100名 (FY2026). The value for FY2023: not measured → not comparable",
                     "rule":{"id":"straight-line","version":3},"positions":[5,7]},
                   "version":2}]}
                """));
    }

    @Test
    void is_written_in_the_order_it_is_declared_with_plain_numbers_and_no_null() {
        assertThat(json())
                .startsWith("{\"planId\":\"tomisato-kyodo-2\",\"planName\":")
                .contains("\"amount\":15000,")
                .doesNotContain("null")
                .doesNotContain("E+");
        JsonNode absent = JSON.readTree(json()).at("/items/1");
        assertThat(absent.get("value").has("amount")).isFalse();
        assertThat(absent.get("baseline").has("amount")).isFalse();
    }

    private static String json() {
        EventStoreInMemory store = new EventStoreInMemory();
        store.append(adopted());
        store.append(registered("1-1-1", "市民活動サポートセンター機能の強化"));
        store.append(registered("1-3-7", "市民活動総合補償制度の運用"));
        store.append(defined("1-1-1", "相談・問合せ件数", "件", count(114, "件"), 15000));
        store.append(defined("1-3-7", "説明会参加者数", "名", new NotConducted(), 100));
        store.append(recorded("1-1-1", R5, count(128, "件")));
        store.append(recorded("1-3-7", R5, new NotMeasured("数えなかった")));
        ProgressQuery progress = new ProgressQuery(
                new ModelInMemory<>(
                        "progress",
                        ProgressInMemory::rows,
                        (event, rows) -> new ProgressProjector(rows, event).apply()),
                store.pointInTime());
        return JSON.writeValueAsString(
                progress.of(PLAN, Optional.of(R5), new AsOf.AtPosition(store.head()), Optional.empty()));
    }
}
