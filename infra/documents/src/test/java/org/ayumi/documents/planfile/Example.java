package org.ayumi.documents.planfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;

/** A small plan file with every kind of entry, to be broken in one place at a time. */
final class Example {

    static final String FILE_NAME = "example.yaml";

    static final String TEXT = """
            format: ayumi-plan/1
            source: 進捗状況（令和5年度）
            plan:
              id: example-3
              previousPlanId: example-2
              name: 第3次計画
              edition: 初版
              municipality: 例市
              firstYear: R4
              lastYear: R8
            initiatives:
              - number: 1-(1)-①
                name: ごみの減量
                department: 環境部
                division: 環境課
                leadSections: [環境課]
                relatedSections:
                  - {name: 庁内各課, kind: ALL_SECTIONS}
                implementers: [市]
                audience: [市民]
                summary: ごみを減らす。
                relatedInitiatives: [1-(1)-②]
                schedule:
                  - name: 啓発
                    marks: {R4: 実施, R5: →}
                indicators:
                  - name: ごみの量
                    measure: ANNUAL_COUNT
                    better: LOWER
                    unit: g
                    minimum: 10
                    maximum: 2000
                    baseline: {year: R2, kind: NOT_CONDUCTED}
                    target: {year: R8, amount: 780}
                    values:
                      - {year: R4, kind: NOT_MEASURED, reason: 量らなかった。}
                      - {year: R5, kind: MEASURED, amount: 805.5, note: 速報。}
              - number: 1-(1)-②
                name: 資源の回収
                department: 環境部
                division: 環境課
                leadSections: [環境課]
                indicators:
                  - name: 回収率
                    measure: RATIO
                    better: HIGHER
                    unit: "%"
                    baseline: {year: R2, kind: MEASURED, amount: 50}
                    target: {year: R8, amount: 80}
                    values:
                      - year: R5
                        kind: SUBSTITUTE
                        label: 回収した世帯
                        amount: 12
                        unit: 世帯
                        reason: 率は載っていない。
                      - year: R6
                        kind: MEASURED
                        amount: 62.5
                        numerator: 50
                        denominator: 80
                        asOf: 2025-03-31
                activities:
                  - year: R5
                    title: 説明会
                    state: HELD
                    heldOn: "2023-10-12"
                    heldUntil: 2023-10-13
                    startsAt: "13:30"
                    endsAt: 15:00
                    participants: 12
                    counts:
                      - {label: 資料, amount: 30, unit: 部}
                    amounts:
                      - {label: 会場費, yen: 5000}
                    countedBy: [1-1-2.1]
            """;

    private Example() {}

    static String with(String original, String replacement) {
        assertThat(TEXT).as("the example").containsOnlyOnce(original);
        return TEXT.replace(original, replacement);
    }

    static List<PlanFileError> errorsOf(String text) {
        PlanFileException refused =
                catchThrowableOfType(PlanFileException.class, () -> PlanFileReader.read(FILE_NAME, text));
        assertThat(refused).as("refusal of the file").isNotNull();
        return refused.errors();
    }
}
