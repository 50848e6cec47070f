package org.ayumi.documents.planimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Indicators whose figures are reported in another plan. */
class SharesTakenInTest {

    private static final String PLAN = """
            format: ayumi-plan/1
            source: 指標一覧（令和5年度）
            plan:
              id: example-2
              name: 第2期計画
              edition: 初版
              municipality: 例市
              firstYear: R4
              lastYear: R8
              indicators:
                - name: 相談
                  measure: ANNUAL_COUNT
                  better: HIGHER
                  unit: 件
                  reportedAt: sogo-5.1-1.1
                  baseline: {year: R2, kind: MEASURED, amount: 96}
                  target: {year: R8, amount: 140}
                - name: 相談の割合
                  measure: RATIO
                  unit: "%"
                  reportedAt: sogo-5.s2.1
                  target: {year: R8, amount: 90}
                  retirement: {lastYear: R6, reason: 見直し}
            initiatives:
              - number: "1"
                name: 相談
                department: 企画部
                division: 企画課
                leadSections: [企画課]
            """;

    private static List<String> broken(String original, String replacement) throws IOException {
        assertThat(PLAN).contains(original);
        return Examination.of(PLAN.replace(original, replacement));
    }

    @Test
    void they_are_taken_in_where_the_other_plan_is_kept() throws IOException {
        assertThat(Examination.of(PLAN)).isEmpty();
        assertThat(Examination.of(PLAN, plan -> false))
                .containsExactly(
                        "15 plan.indicators[0].reportedAt id.unknown / [sogo-5.1-1.1]",
                        "21 plan.indicators[1].reportedAt id.unknown / [sogo-5.s2.1]");
    }

    @Test
    void the_other_indicator_is_named_by_its_full_id() throws IOException {
        assertThat(broken("sogo-5.1-1.1", "example-2.i1"))
                .singleElement()
                .asString()
                .contains("indicators[0].reportedAt");
        assertThat(broken("sogo-5.1-1.1", "1-1.1")).singleElement().asString().contains("indicators[0].reportedAt");
        assertThat(broken("sogo-5.1-1.1", "[sogo-5.1-1.1]"))
                .singleElement()
                .asString()
                .contains("indicators[0].reportedAt");
    }

    @Test
    void figures_and_amendments_are_told_where_they_are_reported() throws IOException {
        assertThat(broken(
                        "      baseline: {year: R2, kind: MEASURED, amount: 96}\n",
                        "      values: [{year: R4, kind: MEASURED, amount: 100}]\n"))
                .singleElement()
                .asString()
                .startsWith("16 plan.indicators[0].values ");
        assertThat(broken(
                        "      baseline: {year: R2, kind: MEASURED, amount: 96}\n",
                        "      amendments: [{from: R6, name: 面談, reason: 改称}]\n"))
                .singleElement()
                .asString()
                .startsWith("16 plan.indicators[0].amendments ");
    }

    @Test
    void what_is_written_of_the_same_figures_twice_must_agree() throws IOException {
        assertThat(broken("sogo-5.s2.1", "sogo-5.1-1.1"))
                .containsExactly(
                        "19 plan.indicators[1].measure indicator.source-differs / [sogo-5.1-1.1]",
                        "20 plan.indicators[1].unit indicator.source-differs / [sogo-5.1-1.1]");
    }

    @Test
    void a_target_that_cannot_be_is_told_at_its_place() throws IOException {
        assertThat(broken("target: {year: R8, amount: 90}", "target: {year: R8, amount: 190}"))
                .singleElement()
                .asString()
                .startsWith("22 plan.indicators[1].target.amount ");
        assertThat(broken("kind: MEASURED, amount: 96}", "kind: MEASURED, amount: -1}"))
                .singleElement()
                .asString()
                .startsWith("16 plan.indicators[0].baseline.amount ");
    }
}
