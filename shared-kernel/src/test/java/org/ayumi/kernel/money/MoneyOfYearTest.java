package org.ayumi.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyOfYearTest {

    private static Money money(String amount, MoneyUnit unit) {
        return new Money(new BigDecimal(amount), unit);
    }

    private static MoneyEntry entry(MoneyKind kind, String amount, SourceShare... sources) {
        return new MoneyEntry(kind, money(amount, MoneyUnit.THOUSAND_YEN), List.of(sources));
    }

    private static SourceShare share(MoneySource kind, String amount) {
        return new SourceShare(kind, new BigDecimal(amount));
    }

    private static MoneyOfYear told(MoneyEntry... entries) {
        return new MoneyOfYear(List.of(entries), Optional.empty(), Optional.empty());
    }

    private static Personnel persons(String number) {
        return new Personnel(Optional.of(new BigDecimal(number)), Optional.empty());
    }

    @Test
    void more_stands_beside_what_was_told_and_instead_of_the_same_kind() {
        MoneyEntry budget = entry(MoneyKind.BUDGET, "100");
        MoneyEntry settlement = entry(MoneyKind.SETTLEMENT, "90");
        MoneyOfYear stood = new MoneyOfYear(List.of(budget), Optional.of(persons("0.8")), Optional.of("予算書"));

        assertThat(stood.with(told(settlement)))
                .isEqualTo(
                        new MoneyOfYear(List.of(budget, settlement), Optional.of(persons("0.8")), Optional.of("予算書")));
        assertThat(stood.with(new MoneyOfYear(
                        List.of(entry(MoneyKind.BUDGET, "110")), Optional.of(persons("1")), Optional.of("補正予算書"))))
                .isEqualTo(new MoneyOfYear(
                        List.of(entry(MoneyKind.BUDGET, "110")), Optional.of(persons("1")), Optional.of("補正予算書")));
        assertThat(stood.with(stood)).isEqualTo(stood);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12400    | THOUSAND_YEN | 12,400千円    | 12400000
            12400.0  | THOUSAND_YEN | 12,400.0千円  | 12400000
            0.5      | MILLION_YEN  | 0.5百万円     | 500000
            11873000 | YEN          | 11,873,000円  | 11873000
            0        | THOUSAND_YEN | 0千円         | 0
            """)
    void money_is_printed_as_it_was_and_compared_in_yen(String amount, MoneyUnit unit, String printed, String yen) {
        assertThat(money(amount, unit).printed()).isEqualTo(printed);
        assertThat(money(amount, unit).yen()).isEqualTo(new BigDecimal(yen));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, YEN, amount.negative",
        "0.5, YEN, money.part-of-a-yen",
        "1.0001, THOUSAND_YEN, money.part-of-a-yen",
        "1000000000000000, YEN, amount.too-large"
    })
    void there_is_no_less_than_nothing_and_nothing_between_two_yen(String amount, MoneyUnit unit, String key) {
        Refusal.of(() -> money(amount, unit), "amount", key);
    }

    @Test
    void units_are_those_that_are_printed() {
        assertThat(MoneyUnit.read("unit", "千円")).isEqualTo(MoneyUnit.THOUSAND_YEN);
        Refusal.of(() -> MoneyUnit.read("unit", "ドル"), "unit", "money.unit");
    }

    @Test
    void sources_pay_each_once_and_stand_in_one_order() {
        MoneyEntry entry = entry(
                MoneyKind.BUDGET, "12400", share(MoneySource.GENERAL, "8400"), share(MoneySource.NATIONAL, "4000"));

        assertThat(entry.sources())
                .extracting(SourceShare::kind)
                .containsExactly(MoneySource.NATIONAL, MoneySource.GENERAL);
        assertThat(entry.sourcesExceedIt()).isFalse();
        assertThat(entry(MoneyKind.BUDGET, "12400", share(MoneySource.NATIONAL, "12400.001"))
                        .sourcesExceedIt())
                .isTrue();
        Refusal.of(
                () -> entry(MoneyKind.BUDGET, "1", share(MoneySource.BOND, "0"), share(MoneySource.BOND, "1")),
                "sources",
                "money.source-twice");
        Refusal.of(() -> entry(MoneyKind.BUDGET, "1", share(MoneySource.BOND, "-1")), "amount", "amount.negative");
    }

    @Test
    void every_kind_is_told_once() {
        Refusal.of(
                () -> told(entry(MoneyKind.BUDGET, "1"), entry(MoneyKind.BUDGET, "2")), "entries", "money.kind-twice");
        assertThat(told(entry(MoneyKind.SETTLEMENT, "1"), entry(MoneyKind.BUDGET, "2"))
                        .entries())
                .extracting(MoneyEntry::kind)
                .containsExactly(MoneyKind.BUDGET, MoneyKind.SETTLEMENT);
    }

    @Test
    void personnel_is_persons_or_their_cost() {
        Refusal.of(() -> new Personnel(Optional.empty(), Optional.empty()), "persons", "money.personnel-empty");
        Refusal.of(() -> persons("-0.1"), "persons", "amount.negative");
        assertThat(persons("0.80").persons()).contains(new BigDecimal("0.80"));
    }

    @Test
    void a_settlement_beside_the_budget_contradicts_nothing_and_another_budget_does() {
        MoneyOfYear budget = told(entry(MoneyKind.BUDGET, "12400"));

        assertThat(budget.isContradictedBy(
                        told(entry(MoneyKind.BUDGET, "12400"), entry(MoneyKind.SETTLEMENT, "11873"))))
                .isFalse();
        assertThat(budget.isContradictedBy(told(entry(MoneyKind.BUDGET, "12500"))))
                .isTrue();
        assertThat(budget.isContradictedBy(told(entry(MoneyKind.SETTLEMENT, "11873"))))
                .isTrue();
        assertThat(new MoneyOfYear(List.of(), Optional.of(persons("0.8")), Optional.empty())
                        .isContradictedBy(MoneyOfYear.UNTOLD))
                .isTrue();
    }
}
