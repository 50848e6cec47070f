package org.ayumi.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedNumberTest {

    @ParameterizedTest
    @CsvSource({
        "1-(3)-②, 1-3-2",
        "1-3-2, 1-3-2",
        "１－（３）－②, 1-3-2",
        "1-⑶-②, 1-3-2",
        "1−3−2, 1-3-2",
        "01-03-02, 1-3-2",
        "2-(10)-㊱, 2-10-36",
        "11102, 11102",
        "1-①, 1-1",
        "Ⅰ-1-①, i-1-1",
        "Ⅱ-1-②, ii-1-2",
        "A-1, a-1",
        "1.2.1, 1-2-1",
        "1-1-1-1, 1-1-1-1",
        "1-(1)-51, 1-1-51",
        "(1), 1",
        "0, 0"
    })
    void a_number_is_kept_as_printed_and_named_by_its_letters_and_digits(String printed, String slug) {
        PrintedNumber number = new PrintedNumber(printed);
        assertThat(number.text()).isEqualTo(printed);
        assertThat(number).hasToString(printed);
        assertThat(number.slug()).contains(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"施策1", "ア", "基本目標Ⅰ", "-", "（）", "é1", "1-イ"})
    void what_addresses_cannot_carry_has_no_slug(String printed) {
        assertThat(new PrintedNumber(printed).slug()).isEmpty();
    }

    @Test
    void numbers_that_a_reader_cannot_tell_apart_look_like_each_other() {
        assertThat(new PrintedNumber("1-(3)-②").looksLike(new PrintedNumber("１-3-2")))
                .isTrue();
        assertThat(new PrintedNumber("ア").looksLike(new PrintedNumber("ｱ"))).isTrue();
        assertThat(new PrintedNumber("ア").looksLike(new PrintedNumber("イ"))).isFalse();
        assertThat(new PrintedNumber("ア").looksLike(new PrintedNumber("1"))).isFalse();
        assertThat(new PrintedNumber("1").looksLike(new PrintedNumber("ア"))).isFalse();
        assertThat(new PrintedNumber("1-1").looksLike(new PrintedNumber("11"))).isFalse();
    }

    @Test
    void a_number_says_something_in_one_short_line() {
        Refusal.of(() -> new PrintedNumber(" "), "number", "text.blank");
        Refusal.of(() -> new PrintedNumber("1\n2"), "number", "text.control-character");
        Refusal.of(() -> new PrintedNumber("1".repeat(31)), "number", "text.too-long");
        assertThat(new PrintedNumber("1".repeat(30)).slug()).isPresent();
    }

    @Test
    @Timeout(5)
    void a_megabyte_of_text_is_refused_at_once() {
        Refusal.of(() -> new PrintedNumber("1-".repeat(500_000)), "number", "text.too-long");
    }
}
