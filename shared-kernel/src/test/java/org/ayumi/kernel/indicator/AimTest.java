package org.ayumi.kernel.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.kernel.Refusal;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AimTest {

    private static final BigDecimal MONSTROUS = new BigDecimal("1E+30");

    private static Aim.Range range(String from, String to) {
        return new Aim.Range(new BigDecimal(from), new BigDecimal(to));
    }

    private static Aim.Toward toward(Trend direction, String tolerance) {
        return new Aim.Toward(direction, Optional.of(new BigDecimal(tolerance)));
    }

    @Test
    void an_amount_is_kept_as_given() {
        assertThat(new Aim.Amount(new BigDecimal("150.0")).amount()).hasToString("150.0");
        assertThat(new Aim.AtLeast(new BigDecimal("98.50")).amount()).hasToString("98.50");
        assertThat(new Aim.AtMost(new BigDecimal("1E+2")).amount()).hasToString("100");
        assertThat(range("50.0", "55.0")).hasToString("Range[from=50.0, to=55.0]");
    }

    @Test
    void only_a_number_to_be_reached_is_a_bound() {
        assertThat(new Aim.Amount(BigDecimal.ONE).bound()).hasValue(BigDecimal.ONE);
        assertThat(new Aim.AtLeast(BigDecimal.TWO).bound()).hasValue(BigDecimal.TWO);
        assertThat(new Aim.AtMost(BigDecimal.TEN).bound()).hasValue(BigDecimal.TEN);
        assertThat(Stream.of(range("1", "2"), toward(Trend.MAINTAIN, "1"), new Aim.InState("設置")))
                .allMatch(aim -> aim.bound().isEmpty());
    }

    @Test
    void a_monstrous_amount_is_refused_in_its_field() {
        Refusal.of(() -> new Aim.Amount(MONSTROUS), "amount", "amount.too-large");
        Refusal.of(() -> new Aim.AtLeast(MONSTROUS), "amount", "amount.too-large");
        Refusal.of(() -> new Aim.AtMost(new BigDecimal("1E-30")), "amount", "amount.too-fine");
        Refusal.of(() -> range("1E+30", "5"), "from", "amount.too-large");
        Refusal.of(() -> range("5", "1E+30"), "to", "amount.too-large");
        Refusal.of(() -> toward(Trend.MAINTAIN, "1E+30"), "tolerance", "amount.too-large");
    }

    @ParameterizedTest(name = "{0} in 50〜55: {1}")
    @CsvSource({"49.999999, false", "50, true", "50.0, true", "52, true", "55.00, true", "55.000001, false"})
    void a_range_contains_its_edges_and_what_lies_between(BigDecimal amount, boolean contained) {
        assertThat(range("50", "55").contains(amount)).isEqualTo(contained);
    }

    @Test
    void a_range_has_room() {
        assertThat(Refusal.of(() -> range("55", "50"), "to", "target.range").arguments())
                .containsExactly(new BigDecimal("55"), new BigDecimal("50"));
        Refusal.of(() -> range("50", "50.0"), "to", "target.range");
        assertThat(range("-5", "-4.9").contains(new BigDecimal("-5"))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"INCREASE", "DECREASE"})
    void only_what_is_maintained_has_a_tolerance(Trend direction) {
        Refusal.of(() -> toward(direction, "1"), "tolerance", "target.tolerance-only-maintains");
        assertThat(new Aim.Toward(direction, Optional.empty()).allowed()).isZero();
    }

    @Test
    void a_tolerance_is_0_unless_stated_and_never_less() {
        assertThat(toward(Trend.MAINTAIN, "0.50").allowed()).hasToString("0.50");
        assertThat(toward(Trend.MAINTAIN, "0").allowed()).isZero();
        assertThat(new Aim.Toward(Trend.MAINTAIN, Optional.empty()).allowed()).isZero();
        Refusal.of(() -> toward(Trend.MAINTAIN, "-0.5"), "tolerance", "amount.negative");
    }

    @Test
    void a_state_is_a_word_of_one_line() {
        assertThat(new Aim.InState(" 設置　").state()).isEqualTo("設置");
        Refusal.of(() -> new Aim.InState(""), "state", "text.blank");
    }

    @Test
    void the_usual_target_is_an_amount() {
        FiscalYear year = new FiscalYear(2026);
        assertThat(new Target(year, new BigDecimal("150.0")))
                .isEqualTo(new Target(year, new Aim.Amount(new BigDecimal("150.0"))));
        Refusal.of(() -> new Target(year, MONSTROUS), "amount", "amount.too-large");
    }
}
