package org.ayumi.kernel.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.ayumi.kernel.Refusal;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;

class IndicatorDefinitionTest {

    private static IndicatorDefinition in(String unit, Measure measure) {
        return new IndicatorDefinition(
                "関心度", measure, Direction.HIGHER, unit, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static IndicatorDefinition between(String minimum, String maximum) {
        return new IndicatorDefinition(
                "収支",
                Measure.STOCK,
                Direction.HIGHER,
                "円",
                Optional.empty(),
                Optional.of(new BigDecimal(minimum)),
                Optional.of(new BigDecimal(maximum)));
    }

    @Test
    void amounts_start_at_zero_and_have_no_end_unless_stated() {
        IndicatorDefinition count = in("件", Measure.ANNUAL_COUNT);
        assertThat(count.smallestPossible()).isZero();
        assertThat(count.largestPossible()).isEmpty();
    }

    @Test
    void a_ratio_in_percent_ends_at_100_unless_stated() {
        assertThat(in("%", Measure.RATIO).largestPossible()).hasValue(new BigDecimal("100"));
        assertThat(in("％", Measure.RATIO).largestPossible()).hasValue(new BigDecimal("100"));
        assertThat(in("倍", Measure.RATIO).largestPossible()).isEmpty();
        assertThat(in("%", Measure.STOCK).largestPossible()).isEmpty();
    }

    @Test
    void a_stated_range_holds_and_is_kept_as_given() {
        IndicatorDefinition balance = between("-1E+3", "200.0");
        assertThat(balance.smallestPossible()).isEqualTo(new BigDecimal("-1000"));
        assertThat(balance.largestPossible()).hasValue(new BigDecimal("200.0"));
    }

    @Test
    void a_range_must_have_room() {
        Refusal.of(() -> between("5", "5.0"), "maximum", "indicator.range");
        assertThat(Refusal.of(() -> between("6", "5"), "maximum", "indicator.range")
                        .arguments())
                .containsExactly(new BigDecimal("6"), new BigDecimal("5"));
        Refusal.of(() -> between("1E+30", "5"), "minimum", "amount.too-large");
        Refusal.of(() -> between("1", "1E-30"), "maximum", "amount.too-fine");
    }

    @Test
    void both_percent_signs_are_one_unit_and_others_are_compared_as_written() {
        assertThat(in("%", Measure.RATIO).hasUnit("％")).isTrue();
        assertThat(in("％", Measure.RATIO).hasUnit("%")).isTrue();
        assertThat(in("か所", Measure.STOCK).hasUnit("か所")).isTrue();
        assertThat(in("か所", Measure.STOCK).hasUnit("件")).isFalse();
        assertThat(in("件", Measure.STOCK).hasUnit("%")).isFalse();
    }

    @Test
    void name_unit_and_survey_must_say_something() {
        Refusal.of(() -> in(" ", Measure.STOCK), "unit", "text.blank");
        Refusal.of(
                () -> new IndicatorDefinition(
                        "", Measure.STOCK, Direction.LOWER, "g", Optional.empty(), Optional.empty(), Optional.empty()),
                "name",
                "text.blank");
        Refusal.of(
                () -> new IndicatorDefinition(
                        "量", Measure.STOCK, Direction.LOWER, "g", Optional.of(""), Optional.empty(), Optional.empty()),
                "survey",
                "text.blank");
    }

    @Test
    void a_target_is_an_amount_as_given() {
        FiscalYear year = new FiscalYear(2026);
        assertThat(new Target(year, new BigDecimal("150.0")).amount()).hasToString("150.0");
        Refusal.of(() -> new Target(year, new BigDecimal("1E+30")), "amount", "amount.too-large");
    }
}
