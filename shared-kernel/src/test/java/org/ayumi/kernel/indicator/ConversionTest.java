package org.ayumi.kernel.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversionTest {

    private static Conversion ratio(String numerator, String denominator) {
        return new Conversion(new BigDecimal(numerator), new BigDecimal(denominator));
    }

    @ParameterizedTest(name = "{0} × {1} ÷ {2} = {3}")
    @CsvSource({
        "1234, 0.001, 1, 1.234",
        "1.5, 1000, 1, 1500",
        "100, 515, 412, 125",
        "-30, 2, 1, -60",
        "0, 5, 3, 0",
        "1, 1, 3, 0.333333",
        "2, 1, 3, 0.666667",
        "-2, 1, 3, -0.666667",
        "50.0, 1, 1, 50.0",
        "50.0, 7.0, 7, 50.0",
        "0.5, 1, 1000000, 0.000001",
    })
    void a_number_is_converted_and_rounded_to_six_decimals(
            BigDecimal amount, BigDecimal numerator, BigDecimal denominator, BigDecimal converted) {
        assertThat(new Conversion(numerator, denominator).of(amount)).isEqualTo(converted);
    }

    @Test
    void one_after_the_other_is_exact_however_often() {
        Conversion thirds = ratio("1", "3");
        assertThat(thirds.then(ratio("3", "1")).isNone()).isTrue();
        assertThat(thirds.then(thirds).then(ratio("9", "1")).of(new BigDecimal("50.0")))
                .isEqualTo(new BigDecimal("50.0"));
        assertThat(ratio("0.001", "1").then(ratio("10", "1"))).isEqualTo(ratio("0.01", "1"));
    }

    @Test
    void the_way_back_undoes_it() {
        Conversion there = ratio("515", "412");
        assertThat(there.inverse()).isEqualTo(ratio("412", "515"));
        assertThat(there.then(there.inverse()).isNone()).isTrue();
        assertThat(there.isNone()).isFalse();
        assertThat(Conversion.NONE.isNone()).isTrue();
    }
}
