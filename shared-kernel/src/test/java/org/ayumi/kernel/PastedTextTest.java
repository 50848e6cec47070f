package org.ayumi.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What arrives from word processors: odd dashes, odd spaces, and characters that are not seen. */
class PastedTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"1−3−2", "1‐(3)‐②", "1–3–2", "１－（３）－②"})
    void every_dash_separates_a_printed_number(String text) {
        assertThat(new PrintedNumber(text).slug()).contains("1-3-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"令和5 年度", "令和 5年度", "2023 年度"})
    void a_space_inside_a_fiscal_year_is_read(String text) {
        assertThat(FiscalYear.parse(text)).isEqualTo(new FiscalYear(2023));
    }

    @Test
    void every_label_is_read_back() {
        for (int year = FiscalYear.EARLIEST; year <= FiscalYear.LATEST; year++) {
            FiscalYear fiscalYear = new FiscalYear(year);
            assertThat(FiscalYear.parse(fiscalYear.label())).isEqualTo(fiscalYear);
            assertThat(FiscalYear.parse(fiscalYear.shortLabel())).isEqualTo(fiscalYear);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u3000", "\u200B", "\uFEFF", "\u200D\u00A0"})
    void a_text_that_nobody_can_see_is_blank(String text) {
        assertThatExceptionOfType(ImpossibleValue.class)
                .isThrownBy(() -> Text.paragraph("note", text))
                .extracting(ImpossibleValue::messageKey)
                .isEqualTo("text.blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"128\u202E件", "\u2066x"})
    void characters_that_turn_the_direction_of_writing_are_refused(String text) {
        assertThatExceptionOfType(ImpossibleValue.class)
                .isThrownBy(() -> Text.paragraph("note", text))
                .extracting(ImpossibleValue::messageKey)
                .isEqualTo("text.control-character");
    }

    @Test
    void joined_emoji_and_an_excerpt_of_them_stay_whole() {
        assertThat(Text.line("title", "👨‍👩‍👧 𠮷野")).isEqualTo("👨‍👩‍👧 𠮷野");
        assertThat(Text.excerpt("𠮷𠮷𠮷", 2)).isEqualTo("𠮷𠮷…");
    }
}
