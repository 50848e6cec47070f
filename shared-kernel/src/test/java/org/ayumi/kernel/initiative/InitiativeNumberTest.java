package org.ayumi.kernel.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ayumi.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InitiativeNumberTest {

    @ParameterizedTest
    @CsvSource({
        "1-(3)-②, 1, 3, 2",
        "1-3-2, 1, 3, 2",
        "１－（３）－②, 1, 3, 2",
        "１－３－２, 1, 3, 2",
        "1-⑶-②, 1, 3, 2",
        "' 1-(3)-② ', 1, 3, 2",
        "2-(10)-⑳, 2, 10, 20",
        "2-(10)-㉑, 2, 10, 21",
        "2-(10)-㉟, 2, 10, 35",
        "2-(10)-㊱, 2, 10, 36",
        "12-(10)-㊿, 12, 10, 50",
        "99-99-50, 99, 99, 50",
        "01-03-02, 1, 3, 2"
    })
    void the_printed_and_the_plain_form_are_read(String text, int goal, int measure, int item) {
        assertThat(InitiativeNumber.parse(text)).isEqualTo(new InitiativeNumber(goal, measure, item));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1",
                "1-3",
                "1-3-2-1",
                "0-3-2",
                "1-0-2",
                "1-3-0",
                "1-(3)-51",
                "100-3-2",
                "1-100-2",
                "1-3-100",
                "-1-3-2",
                "1--3-2",
                "1-(3)-",
                "(1)-3-2",
                "a-b-c",
                "1-(三)-②",
                "1-(3)-②x",
                "1/3/2",
                "1.3.2",
                "1-(3)-二"
            })
    void anything_else_is_refused(String text) {
        Refusal.of(() -> InitiativeNumber.parse(text), "number", "initiative.number");
    }

    @Test
    @Timeout(5)
    void a_megabyte_of_text_is_refused_at_once_and_not_repeated() {
        for (String text : List.of("1".repeat(1_000_000), "1-".repeat(500_000), "①".repeat(1_000_000))) {
            assertThat(Refusal.of(() -> InitiativeNumber.parse(text), "number", "initiative.number")
                            .arguments())
                    .containsExactly(text.substring(0, 12) + "…");
        }
    }

    @Test
    void every_number_is_printed_as_the_city_prints_it_and_read_back() {
        for (int item = 1; item <= 50; item++) {
            InitiativeNumber number = new InitiativeNumber(1, 3, item);
            assertThat(number.printed()).hasSize(7);
            assertThat(InitiativeNumber.parse(number.printed())).isEqualTo(number);
            assertThat(InitiativeNumber.parse(number.slug())).isEqualTo(number);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2, 1-(3)-②, 1-3-2",
        "20, 1-(3)-⑳, 1-3-20",
        "21, 1-(3)-㉑, 1-3-21",
        "35, 1-(3)-㉟, 1-3-35",
        "36, 1-(3)-㊱, 1-3-36",
        "50, 1-(3)-㊿, 1-3-50"
    })
    void circled_digits_come_from_all_three_blocks(int item, String printed, String slug) {
        InitiativeNumber number = new InitiativeNumber(1, 3, item);
        assertThat(number.printed()).isEqualTo(printed);
        assertThat(number.slug()).isEqualTo(slug);
    }

    @Test
    void numbers_sort_as_the_city_counts_not_as_letters_do() {
        List<InitiativeNumber> sorted = List.of("2-(1)-①", "1-(10)-①", "1-(2)-⑩", "1-(2)-②", "10-(1)-①").stream()
                .map(InitiativeNumber::parse)
                .sorted()
                .toList();
        assertThat(sorted)
                .extracting(InitiativeNumber::printed)
                .containsExactly("1-(2)-②", "1-(2)-⑩", "1-(10)-①", "2-(1)-①", "10-(1)-①");
    }

    @Test
    void the_sort_key_puts_the_last_item_of_a_measure_before_the_first_of_the_next() {
        assertThat(new InitiativeNumber(1, 1, 50).sortKey()).isLessThan(new InitiativeNumber(1, 2, 1).sortKey());
        assertThat(new InitiativeNumber(1, 99, 50).sortKey()).isLessThan(new InitiativeNumber(2, 1, 1).sortKey());
        assertThat(InitiativeNumber.parse("1-3-2")).isEqualByComparingTo(InitiativeNumber.parse("1-(3)-②"));
    }

    @Test
    void a_number_without_a_place_in_the_city_s_scheme_cannot_be_made() {
        Refusal.of(() -> new InitiativeNumber(0, 1, 1), "number", "initiative.number");
        Refusal.of(() -> new InitiativeNumber(1, 0, 1), "number", "initiative.number");
        Refusal.of(() -> new InitiativeNumber(1, 1, 0), "number", "initiative.number");
        Refusal.of(() -> new InitiativeNumber(1, 1, 51), "number", "initiative.number");
    }
}
