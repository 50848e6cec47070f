package org.ayumi.documents.planfile;

/** A plan file whose initiative says what it costs, to be broken in one place at a time. */
final class MoneyExample {

    static final String TEXT = """
            format: ayumi-plan/1
            source: 令和6年度 事業シート
            plan: {id: example-9, name: 総合計画, edition: 前期, municipality: 例市, firstYear: R4, lastYear: R8}
            initiatives:
              - number: "1"
                name: 相談窓口
                department: 市民部
                division: 市民課
                leadSections: [市民課]
                money:
                  - year: R5
                    budget: 12,400千円
                    settlement:
                      amount: １１，８７３千円
                      sources:
                        GENERAL: 7,873千円
                        NATIONAL: 4,000
                    personnel: {persons: 0.8, cost: 5200千円}
                    source: 令和5年度 決算書
                  - year: R6
                    grantDecided: 3.90百万円
                    grantConfirmed: 0円
                    reason: 申請を取り下げた。
            """;

    private MoneyExample() {}
}
