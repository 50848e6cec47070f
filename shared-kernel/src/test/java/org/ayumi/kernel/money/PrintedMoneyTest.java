package org.ayumi.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.ayumi.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedMoneyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12,400千円     | 12400    | THOUSAND_YEN
            12400千円      | 12400    | THOUSAND_YEN
            １２，４００千円 | 12400    | THOUSAND_YEN
            12,400 千円    | 12400    | THOUSAND_YEN
            3.90百万円     | 3.90     | MILLION_YEN
            11,873,000円   | 11873000 | YEN
            0円            | 0        | YEN
            """)
    void is_read_as_it_is_printed(String printed, String amount, MoneyUnit unit) {
        assertThat(PrintedMoney.read("budget", printed)).isEqualTo(new Money(new BigDecimal(amount), unit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "千円", "12400", "12,40千円", "1,2400千円", "12,400万円", "12,400ドル", "△120千円", "1e3円", "十二千円"})
    void what_is_no_money_is_not_guessed_at(String printed) {
        Refusal.of(() -> PrintedMoney.read("budget", printed), "budget", "money.unreadable");
    }

    @Test
    void a_negative_amount_is_read_and_impossible() {
        Refusal.of(() -> PrintedMoney.read("budget", "-120千円"), "amount", "amount.negative");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4,000", "4000", "４，０００", "4,000千円"})
    void a_part_is_in_the_unit_of_the_whole(String printed) {
        assertThat(PrintedMoney.read("NATIONAL", printed, MoneyUnit.THOUSAND_YEN))
                .isEqualTo(new Money(new BigDecimal("4000"), MoneyUnit.THOUSAND_YEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4,000円", "4百万円", "4,000件"})
    void a_part_in_another_unit_is_not_converted(String printed) {
        Refusal.of(
                () -> PrintedMoney.read("NATIONAL", printed, MoneyUnit.THOUSAND_YEN), "NATIONAL", "money.other-unit");
    }
}
