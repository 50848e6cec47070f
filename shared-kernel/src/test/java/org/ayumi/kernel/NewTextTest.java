package org.ayumi.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewTextTest {

    @ParameterizedTest
    @CsvSource({
        "3164, U+3164", "2800, U+2800", "115F, U+115F", "1160, U+1160", "FFA0, U+FFA0", "200B, U+200B", "FEFF, U+FEFF",
        "00AD, U+00AD", "FE0F, U+FE0F", "E0100, U+E0100", "0301, U+0301", "20DD, U+20DD", "0903, U+0903",
                "034F, U+034F",
    })
    void a_text_that_leaves_the_paper_white_is_refused_with_its_code_points(String point, String named) {
        String blank = Character.toString(Integer.parseInt(point, 16));
        for (String text : new String[] {blank, blank + blank, " " + blank + "　"}) {
            assertThat(Refusal.of(() -> NewText.checked("title", text), "title", "text.looks-blank")
                            .arguments())
                    .containsExactly(named);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"FFFE", "FFFF", "FDD0", "FDEF", "1FFFE", "10FFFF"})
    void a_character_that_means_nothing_for_ever_is_refused_by_its_code_point(String point) {
        String text = "a" + Character.toString(Integer.parseInt(point, 16)) + "b";
        assertThat(Refusal.of(() -> NewText.checked("title", text), "title", "text.control-character")
                        .arguments())
                .containsExactly("U+" + point);
        assertThat(Text.line("title", text)).as("what is stored stays readable").isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "件",
                "が",
                "か\u3099",
                "👨\u200D👩\u200D👧",
                "葛\uDB40\uDD00城市",
                "\uE000",
                "\uFFFD",
                "ㅎ\u3164",
                "⠁\u2800"
            })
    void whatever_has_a_shape_may_be_taken_in(String text) {
        assertThat(NewText.checked("title", text)).isEqualTo(text);
    }

    @Test
    void plain_white_space_is_for_the_rules_of_every_text() {
        assertThat(NewText.fault("title", " 　")).isEmpty();
        assertThat(NewText.fault("title", "")).isEmpty();
    }
}
