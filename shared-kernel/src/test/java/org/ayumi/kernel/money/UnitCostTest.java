package org.ayumi.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.InState;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.NotConducted;
import org.ayumi.kernel.figure.NotMeasured;
import org.ayumi.kernel.figure.NotReported;
import org.ayumi.kernel.figure.Substitute;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class UnitCostTest {

    private static final FiscalYear R6 = new FiscalYear(2024);

    private static MoneyOfYear only(MoneyKind kind, String amount, MoneyUnit unit) {
        return new MoneyOfYear(
                List.of(new MoneyEntry(kind, new Money(new BigDecimal(amount), unit), List.of())),
                Optional.empty(),
                Optional.empty());
    }

    private static MoneyOfYear settled(String amount, MoneyUnit unit) {
        return only(MoneyKind.SETTLEMENT, amount, unit);
    }

    private static Measured measured(String amount, Measure basis) {
        return Measured.of(new BigDecimal(amount), "件", basis);
    }

    private static UnitCost cost(String settlement, MoneyUnit unit, String count) {
        return UnitCost.of(R6, settled(settlement, unit), measured(count, Measure.ANNUAL_COUNT))
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "11873, THOUSAND_YEN, 140, 84807",
        "14, THOUSAND_YEN, 140, 100",
        "1, YEN, 3, 0.333",
        "29, YEN, 3, 9.67",
        "28.5, THOUSAND_YEN, 3000, 9.5",
        "9999, YEN, 1000, 10",
        "0, THOUSAND_YEN, 140, 0",
        "1, YEN, 1000000, 0.000001"
    })
    void one_costs_the_settlement_divided_by_the_count(String money, MoneyUnit unit, String count, String expected) {
        assertThat(cost(money, unit, count).amount()).isEqualTo(new BigDecimal(expected));
    }

    @Test
    void the_calculation_is_told_in_both_languages() {
        UnitCost rounded = cost("11873", MoneyUnit.THOUSAND_YEN, "140");
        assertThat(rounded.unit()).isEqualTo("円/件");
        assertThat(rounded.arithmetic()).isEqualTo("令和6年度の決算額11,873千円（11,873,000円） ÷ 実績140件 = 約84,807円/件");
        assertThat(rounded.arithmeticEn())
                .isEqualTo("Settlement of FY2024, 11,873千円 (11,873,000円) ÷ value 140件 = about 84,807円/件");

        UnitCost exact = cost("14000", MoneyUnit.YEN, "140");
        assertThat(exact.arithmetic()).isEqualTo("令和6年度の決算額14,000円 ÷ 実績140件 = 100円/件");
        assertThat(exact.arithmeticEn()).isEqualTo("Settlement of FY2024, 14,000円 ÷ value 140件 = 100円/件");
    }

    static List<Figure> absences() {
        return List.of(
                new NotReported(),
                new NotConducted(),
                new NotMeasured("記録なし"),
                new Substitute("延べ参加者数", BigDecimal.TEN, "人", "集計できない"),
                new InState("設置", Optional.empty()),
                measured("0", Measure.ANNUAL_COUNT),
                measured("-3", Measure.STOCK));
    }

    @ParameterizedTest
    @MethodSource("absences")
    void nothing_is_derived_where_nothing_was_counted(Figure figure) {
        assertThat(UnitCost.of(R6, settled("1", MoneyUnit.YEN), figure)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void only_a_count_of_the_year_has_a_share_in_its_money(Measure basis) {
        boolean counted = basis == Measure.ANNUAL_COUNT || basis == Measure.STOCK;

        assertThat(UnitCost.of(R6, settled("1", MoneyUnit.YEN), measured("2", basis))
                        .isPresent())
                .isEqualTo(counted);
    }

    @ParameterizedTest
    @EnumSource(value = MoneyKind.class, mode = EnumSource.Mode.EXCLUDE, names = "SETTLEMENT")
    void nothing_is_derived_before_the_settlement(MoneyKind kind) {
        assertThat(UnitCost.of(R6, only(kind, "1", MoneyUnit.YEN), measured("2", Measure.STOCK)))
                .isEmpty();
    }
}
