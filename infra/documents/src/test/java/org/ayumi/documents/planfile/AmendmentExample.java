package org.ayumi.documents.planfile;

/** A plan file whose indicators are defined otherwise in later years, to be broken in one place at a time. */
final class AmendmentExample {

    static final String TEXT = """
            format: ayumi-plan/1
            source: 進捗状況（令和6年度）
            plan:
              id: example-5
              name: 第5次計画
              edition: 初版
              municipality: 例市
              firstYear: R3
              lastYear: R8
            initiatives:
              - number: "1"
                name: 図書館
                department: 教育部
                division: 図書課
                leadSections: [図書課]
                indicators:
                  - name: 来館者数
                    measure: ANNUAL_COUNT
                    unit: 人
                    baseline: {year: R2, kind: MEASURED, amount: 41000}
                    target: {year: R8, amount: 50000}
                    amendments:
                      - from: R4
                        unit: 千人
                        continuity: {kind: CONVERTED, factor: 0.001}
                        reason: 千人で表すこととした。
                      - from: R6
                        name: 利用者数
                        measure: CUMULATIVE_COUNT
                        survey: 利用統計
                        minimum: 1
                        maximum: 900
                        continuity: {kind: OVERLAP, year: R5, before: 44, after: 55}
                        reason: オンラインの利用を含める。
                    values:
                      - {year: R6, kind: MEASURED, amount: 58}
                      - {year: R3, kind: MEASURED, amount: 42000}
                      - {year: R5, kind: MEASURED, amount: 44}
                  - name: 計画の策定
                    measure: STATE
                    states: [未策定, 策定済]
                    target: {year: R8, kind: STATE, state: 策定済}
                    amendments:
                      - {from: R6, states: [未策定, 案, 策定済], continuity: {kind: BROKEN}, reason: 案の段階を設ける。}
                      - {from: R7, name: 計画づくり, better: HIGHER, continuity: {kind: SAME}, reason: 言葉を改める。}
                      - {from: R8, measure: STOCK, unit: 章, continuity: {kind: BROKEN}, reason: 章を数える。}
                    values:
                      - {year: R6, kind: STATE, state: 案}
            """;

    private AmendmentExample() {}
}
