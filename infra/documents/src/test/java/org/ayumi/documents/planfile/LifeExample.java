package org.ayumi.documents.planfile;

/** A plan file in which things end, move and are called otherwise, to be broken in one place at a time. */
final class LifeExample {

    static final String TEXT = """
            format: ayumi-plan/1
            source: 進捗状況（令和6年度）
            plan:
              id: example-7
              name: 第7次計画
              edition: 初版
              municipality: 例市
              firstYear: R3
              lastYear: R8
              indicators:
                - name: 人口
                  measure: STOCK
                  unit: 人
                  target: {kind: NONE, reason: 見守る。}
                  retirement: {lastYear: R6, ending: SUSPENDED, reason: 推計を見直すため。}
            organisation:
              - name: 政策課
                from: R6
                department: 企画部
              - name: 企画課
                department: 総務部
                amendments:
                  - {from: R5, name: 企画調整課, reason: 改称}
                  - {from: R6, department: 企画部, reason: 部の移管}
                closed: {lastYear: R6, successors: [政策課, 広報室], reason: 課の分割}
              - name: 広報課
                amendments:
                  - {from: R7, name: 広報室, reason: 室とする。}
            sections:
              - number: Ⅰ
                name: 守る
                indicators:
                  - name: 森林
                    measure: STOCK
                    unit: ha
                    target: {kind: NONE, reason: 見守る。}
                    retirement: {lastYear: R5, successor: plan.1, reason: 計画で見る。}
              - {number: Ⅱ, name: 育てる}
            initiatives:
              - number: 1-1-①
                section: Ⅰ
                name: 講座
                department: 総務部
                division: 企画課
                leadSections: [企画課]
                situation: 出る人が少ない。
                direction: だれもが学べる。
                content: 月に1度開く。
                amendments:
                  - {from: R4, content: 月に2度開く。, audience: [市民], reason: 求めによる。}
                  - from: R6
                    name: 出前講座
                    label: 変更
                    department: 企画部
                    division: 政策課
                    leadSections: [政策課]
                    relatedSections: [{name: 学校, kind: OUTSIDE_BODY}]
                    implementers: [市]
                    summary: 出かけて開く。
                    situation: 学校からの求めが多い。
                    direction: 学校で学べる。
                    reason: 出前とする。
                reprints:
                  - {section: Ⅱ, number: 2-1-③, order: 9}
                  - {number: "99"}
                assessments:
                  - {year: R4, evaluation: 増えた。, nextSteps: 続ける。}
                  - {year: R5, nextSteps: 学校でも開く。}
                retirement: {lastYear: R6, ending: COMPLETED, reason: 役目を終えた。}
                indicators:
                  - name: 出た人
                    measure: ANNUAL_COUNT
                    unit: 人
                    target: {year: R8, amount: 90}
                    retirement: {lastYear: R6, successors: [1-1-2.1, example-8.2-1.3], reason: 分けて数える。}
                  - name: 開いた数
                    measure: ANNUAL_COUNT
                    unit: 回
                    target: {year: R8, amount: 9}
              - number: 1-1-②
                name: 教室
                department: 企画部
                division: 政策課
                leadSections: [政策課]
                retirement: {lastYear: R7, ending: CONTINUED, successors: [example-8.2-1, 1-1-①], reason: 次の計画へ。}
                indicators:
                  - name: 教室に出た人
                    measure: ANNUAL_COUNT
                    unit: 人
                    target: {year: R8, amount: 80}
                    retirement: {lastYear: R7, successor: Ⅰ.1, reason: 別に数える。}
            """;

    private LifeExample() {}
}
