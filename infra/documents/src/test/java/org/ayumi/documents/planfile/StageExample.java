package org.ayumi.documents.planfile;

/** A plan file with figures of every stage, other years than fiscal ones and targets on sums, to be broken in one place at a time. */
final class StageExample {

    static final String TEXT = """
            format: ayumi-plan/1
            source: 進捗状況（令和5年度）
            plan:
              id: example-6
              name: 第6次計画
              edition: 初版
              municipality: 例市
              firstYear: R4
              lastYear: R8
            initiatives:
              - number: "1"
                name: 移住
                department: 企画部
                division: 企画課
                leadSections: [企画課]
                indicators:
                  - name: 相談
                    measure: ANNUAL_COUNT
                    unit: 件
                    yearBasis: 学年
                    targets:
                      - {year: R8, kind: AT_LEAST, amount: 300, sumFrom: R4}
                      - {year: R8, amount: 70}
                      - {year: R6, amount: 150, sumFrom: R5}
                    values:
                      - {year: R4, kind: MEASURED, amount: 41}
                      - year: R5
                        stages:
                          - {stage: 年度途中, kind: MEASURED, amount: 12, asOf: 2023-06-30}
                          - {stage: INTERIM, kind: MEASURED, amount: 30, asOf: 2023-09-30, note: 上半期。}
                          - {stage: 見込, kind: SUBSTITUTE, label: 電話の相談, amount: 60, reason: 窓口は分からない。}
                          - {stage: PRELIMINARY, kind: MEASURED, amount: 65, unit: 組, reason: 組で数えた。}
                          - {kind: MEASURED, amount: 66}
                      - {year: R6, stage: 速報, kind: MEASURED, amount: 72, note: 三月は電話のみ。}
                  - name: 出生率
                    measure: RATIO
                    unit: 人
                    yearBasis: CALENDAR
                    rhythm: {every: 5, anchor: H27}
                    baseline: {year: 平成27年, kind: MEASURED, amount: 1.41}
                    target: {year: 令和7年, amount: 1.6}
                    amendments:
                      - {from: R6, rhythm: {every: 2, anchor: 2024}, reason: 二年ごとに調べる。}
                      - {from: R7, yearBasis: 年度, reason: 年度で調べる。}
                    values:
                      - {year: R5, stage: EXPECTED, kind: MEASURED, amount: 1.45, reason: 聞き取りによる。}
                  - name: 手引き
                    measure: STATE
                    states: [なし, あり]
                    target: {year: R8, kind: STATE, state: あり}
                    values:
                      - {year: R5, stage: 年度途中, kind: STATE, state: なし, asOf: 2023-10-01}
            """;

    private StageExample() {}
}
