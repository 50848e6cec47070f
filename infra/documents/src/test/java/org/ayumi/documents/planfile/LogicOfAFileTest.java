package org.ayumi.documents.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.indicator.IndicatorRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogicOfAFileTest {

    private static final String TEXT = """
            format: ayumi-plan/1
            source: 評価シート
            plan:
              id: example-2
              name: 計画
              edition: 初版
              municipality: 例示市
              firstYear: R3
              lastYear: R8
              indicators:
                - name: 満足度
                  role: OUTCOME
                  measure: RATIO
                  unit: "%"
                  target: {kind: NONE, reason: 推移を見守る。}
            initiatives:
              - number: 1-1-①
                name: 講座
                department: 部
                division: 課
                leadSections: [課]
                indicators:
                  - name: 回数
                    role: 活動指標
                    measure: ANNUAL_COUNT
                    unit: 回
                    target: {year: R8, amount: 12}
                    values:
                      - {year: R8, stage: 予定, kind: MEASURED, amount: 10}
                  - name: 参加者
                    measure: ANNUAL_COUNT
                    unit: 人
                    target: {year: R8, amount: 30}
                    amendments:
                      - {from: R5, role: 成果指標, reason: 指標の整理。}
            logicModel:
              - {input: 職員0.2人, to: 1-1-①}
              - {from: 1-1-①, to: 1-1-①.1}
              - {from: 1-1-①.1, to: 1-1-1.2, assumption: 人が集まる。}
              - {from: 1-1-①.2, to: plan.1}
            """;

    private static List<String> errors(String from, String to) {
        assertThat(TEXT).contains(from);
        return Example.errorsOf(TEXT.replace(from, to)).stream()
                .map(error -> error.field() + " " + error.messageKey())
                .toList();
    }

    @Test
    void roles_plans_and_links_are_read_as_they_are_written_elsewhere() {
        PlanFile plan = PlanFileReader.read("a.yaml", TEXT);
        List<PlannedIndicator> indicators = plan.initiatives().getFirst().indicators();
        assertThat(indicators.getFirst().definition().role()).contains(IndicatorRole.OUTPUT);
        assertThat(indicators.getFirst().values().getFirst().stage()).isEqualTo(Stage.PLANNED);
        assertThat(indicators.getLast().lastDefinition().role()).contains(IndicatorRole.OUTCOME);
        assertThat(plan.logicModel())
                .extracting(planned -> planned.link().from().named() + " → "
                        + planned.link().to().named())
                .containsExactly(
                        "職員0.2人 → example-2.1-1-1",
                        "example-2.1-1-1 → example-2.1-1-1.1",
                        "example-2.1-1-1.1 → example-2.1-1-1.2",
                        "example-2.1-1-1.2 → example-2.i1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "role: 活動指標|role: 活動|initiatives[0].indicators[0].role word.unknown",
                "to: plan.1|to: plan.2|logicModel[3].to indicator.unknown",
                "'from: 1-1-①, to: 1-1-①.1'|'from: 9-9-①, to: 1-1-①.1'|logicModel[1].from initiative.unknown",
                "role: OUTCOME|survey: 調査|logicModel[3].to indicator.without-role",
                "'from: 1-1-①.2, to: plan.1'|'from: plan.1, to: 1-1-①'|logicModel[3].to logic.backwards",
                "'from: 1-1-①.2, to: plan.1'|'from: 1-1-①, to: 1-1-①.1'|logicModel[3] logic.twice",
                "'input: 職員0.2人, to'|'input: 職員0.2人, from: 1-1-①, to'|logicModel[0].from logic.input-and-from",
                "'{input: 職員0.2人, to: 1-1-①}'|'{input: 職員0.2人}'|logicModel[0].to key.missing",
            })
    void what_is_wrong_is_told_where_it_stands(String from, String to, String error) {
        assertThat(errors(from, to)).containsExactly(error);
    }
}
