package org.ayumi.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @Test
    void white_space_around_a_text_goes_the_ideographic_space_too() {
        assertThat(Text.line("name", " \t　相談件数　\n")).isEqualTo("相談件数");
        assertThat(Text.paragraph("note", "\n一行目\n二行目\n")).isEqualTo("一行目\n二行目");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ちい寄附 賛同店舗数", "①", "㈱", "〜", "－", "𠮷野家", "%", "→", "が", "👨‍👩‍👧"})
    void a_text_is_otherwise_kept_as_written(String text) {
        assertThat(Text.line("name", text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "\n\t "})
    void a_text_that_says_nothing_is_refused(String text) {
        Refusal.of(() -> Text.line("name", text), "name", "text.blank");
        Refusal.of(() -> Text.paragraph("note", text), "note", "text.blank");
    }

    @Test
    void a_line_has_at_most_200_characters_and_a_paragraph_4000() {
        assertThat(Text.line("name", "あ".repeat(200))).hasSize(200);
        assertThat(Refusal.of(() -> Text.line("name", "あ".repeat(201)), "name", "text.too-long")
                        .arguments())
                .containsExactly(200);
        assertThat(Text.paragraph("note", "あ".repeat(4000))).hasSize(4000);
        Refusal.of(() -> Text.paragraph("note", "あ".repeat(4001)), "note", "text.too-long");
    }

    @Test
    void a_character_outside_the_basic_plane_counts_once() {
        assertThat(Text.line("name", "𠮷".repeat(200)).length()).isEqualTo(400);
        Refusal.of(() -> Text.line("name", "𠮷".repeat(201)), "name", "text.too-long");
    }

    @Test
    void white_space_around_does_not_count() {
        assertThat(Text.line("name", " ".repeat(500) + "あ" + "　".repeat(500))).isEqualTo("あ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "a\u0007b", "a\u001Bb", "a\u007Fb", "a\u0085b", "a\u009Fb"})
    void a_control_character_is_refused_everywhere(String text) {
        Refusal.of(() -> Text.line("name", text), "name", "text.control-character");
        Refusal.of(() -> Text.paragraph("note", text), "note", "text.control-character");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\rb", "a\tb"})
    void a_line_break_or_tab_is_for_paragraphs_only(String text) {
        Refusal.of(() -> Text.line("name", text), "name", "text.control-character");
        assertThat(Text.paragraph("note", text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\uD842b", "a\uDFB7b", "\uDFB7\uD842", "\uD842"})
    void half_a_character_is_refused_because_utf_8_cannot_store_it(String text) {
        Refusal.of(() -> Text.line("name", text), "name", "text.control-character");
        Refusal.of(() -> Text.paragraph("note", text), "note", "text.control-character");
    }

    @Test
    void the_refused_character_is_named_by_its_code_point() {
        assertThat(Refusal.of(() -> Text.line("name", "a\0b"), "name", "text.control-character")
                        .arguments())
                .containsExactly("U+0000");
        assertThat(Refusal.of(() -> Text.line("name", "a\uD842b"), "name", "text.control-character")
                        .arguments())
                .containsExactly("U+D842");
    }
}
