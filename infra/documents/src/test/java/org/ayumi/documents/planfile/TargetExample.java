package org.ayumi.documents.planfile;

/** A plan file with indicators of the plan and of a section and with every kind of target, to be broken in one place at a time. */
final class TargetExample {

    static final String TEXT = """
            format: ayumi-plan/1
            source: 進捗状況（令和5年度）
            plan:
              id: example-4
              name: 第4次計画
              edition: 初版
              municipality: 例市
              firstYear: R4
              lastYear: R8
              indicators:
                - name: 手引き
                  measure: STATE
                  states: [未着手, 作成中, 完成]
                  baseline: {year: R3, kind: STATE, state: 未着手}
                  targets:
                    - {year: R6, kind: STATE, state: 作成中}
                    - {year: R8, kind: STATE, state: 完成}
                  values:
                    - {year: R4, kind: STATE, state: 作成中, asOf: 2023-03-01}
                    - {year: R5, kind: SUBSTITUTE, label: 書いた章, amount: 3, unit: 章, reason: 段階は載っていない。}
                - name: 苦情
                  measure: ANNUAL_COUNT
                  unit: 件
                  target: {year: R7, kind: AT_MOST, amount: 5}
            sections:
              - number: Ⅰ
                name: 暮らし
                indicators:
                  - name: 受診率
                    measure: RATIO
                    unit: "%"
                    target: {year: R8, kind: RANGE, from: 50, to: 55}
                  - name: 森林
                    measure: STOCK
                    unit: ha
                    baseline: {year: R3, kind: MEASURED, amount: 640}
                    target: {year: R8, kind: DIRECTION, direction: MAINTAIN, tolerance: 2}
                sections:
                  - name: 守り
                    indicators:
                      - name: 出動
                        measure: ANNUAL_COUNT
                        unit: 回
                        target: {kind: NONE, reason: 見守る。}
            initiatives:
              - number: "1"
                section: 守り
                name: 講習
                department: 消防本部
                division: 救急課
                leadSections: [救急課]
                indicators:
                  - name: 修了者
                    measure: ANNUAL_COUNT
                    unit: 人
                    baseline: {year: R3, kind: MEASURED, amount: 30}
                    targets:
                      - {year: R8, amount: 80}
                      - {year: R6, kind: AT_LEAST, amount: 60}
            """;

    private TargetExample() {}
}
