package org.ayumi.kernel.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.ayumi.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

    private static BigDecimal asGiven(String amount) {
        return Amounts.asGiven("amount", new BigDecimal(amount));
    }

    @ParameterizedTest
    @CsvSource({
        "5, 5",
        "5.0, 5.0",
        "5.000000000, 5",
        "1E+2, 100",
        "100, 100",
        "0.10, 0.10",
        "85.7, 85.7",
        "-3.50, -3.50",
        "0, 0",
        "0.000, 0.000",
        "-0.0, 0.0",
        "0E-30, 0",
        "0E+30, 0",
        "0E-999999999, 0",
        "50.0, 50.0",
        "1e6, 1000000",
        "1E-6, 0.000001",
        "1.2345670, 1.234567",
        "999999999999999, 999999999999999",
        "-999999999999999.999999, -999999999999999.999999"
    })
    void an_amount_keeps_the_digits_it_was_given(String written, String form) {
        assertThat(asGiven(written)).isEqualTo(new BigDecimal(form)).hasToString(form);
    }

    @ParameterizedTest
    @CsvSource({"132.00, 132", "0.10, 0.1", "0.00, 0", "1E+2, 100"})
    void a_calculated_number_has_no_more_digits_than_it_needs(String calculated, String form) {
        assertThat(Amounts.shortest(new BigDecimal(calculated))).hasToString(form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000000000", "1E+15", "1E+30", "-1E+30", "1234567890123456.5"})
    void more_than_15_digits_before_the_point_are_refused(String amount) {
        assertThat(Refusal.of(() -> asGiven(amount), "amount", "amount.too-large")
                        .arguments())
                .containsExactly(15);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0000001", "1E-7", "1E-30", "-1.1234567"})
    void more_than_6_decimals_are_refused_rather_than_rounded(String amount) {
        assertThat(Refusal.of(() -> asGiven(amount), "amount", "amount.too-fine")
                        .arguments())
                .containsExactly(6);
    }

    @Test
    @Timeout(5)
    void a_monstrous_exponent_is_refused_before_it_is_expanded() {
        Refusal.of(() -> asGiven("1e999999999"), "amount", "amount.too-large");
        Refusal.of(() -> asGiven("-1e2147483647"), "amount", "amount.too-large");
        Refusal.of(() -> asGiven("1e-999999999"), "amount", "amount.too-fine");
        Refusal.of(() -> asGiven("1e-2147483647"), "amount", "amount.too-fine");
    }

    @Test
    @Timeout(5)
    void a_monstrous_number_of_digits_is_refused_before_it_is_reckoned_with() {
        BigDecimal large = new BigDecimal(BigInteger.ONE.shiftLeft(1_000_000));
        Refusal.of(() -> Amounts.asGiven("amount", large), "amount", "amount.too-large");
        BigDecimal fine = new BigDecimal(BigInteger.ONE.shiftLeft(1_000_000), 1_000_000);
        Refusal.of(() -> Amounts.asGiven("amount", fine), "amount", "amount.too-large");
    }

    @Test
    void the_refusal_names_the_field_it_was_asked_for() {
        Refusal.of(() -> Amounts.asGiven("denominator", new BigDecimal("1E+30")), "denominator", "amount.too-large");
    }
}
