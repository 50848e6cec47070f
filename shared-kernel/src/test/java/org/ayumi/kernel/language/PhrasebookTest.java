package org.ayumi.kernel.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.MissingResourceException;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;

class PhrasebookTest {

    private final Phrasebook japanese = Phrasebook.japanese(PhrasebookTest.class, "greetings");
    private final Phrasebook english = Phrasebook.english(PhrasebookTest.class, "greetings");

    @Test
    void says_a_sentence_in_its_language_with_numbers_as_they_are() {
        assertThat(japanese.say("hello", "鈴木", 12345)).isEqualTo("鈴木さん、こんにちは（12345回目）");
        assertThat(english.say("hello", "鈴木", 12345)).isEqualTo("Hello 鈴木, for the 12345th time");
    }

    @Test
    void a_sentence_that_is_missing_does_not_come_out_in_the_servers_language() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.JAPANESE);
            Phrasebook again = Phrasebook.english(PhrasebookTest.class, "greetings");
            assertThat(again.word("only.japanese")).isEmpty();
            assertThatThrownBy(() -> again.say("only.japanese")).isInstanceOf(MissingResourceException.class);
            assertThat(japanese.word("only.japanese")).contains("年度");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_language_that_is_missing_altogether_is_told() {
        assertThatThrownBy(() -> Phrasebook.english(PhrasebookTest.class, "nothing"))
                .isInstanceOf(MissingResourceException.class);
    }

    @Test
    void tells_years_as_each_language_does() {
        FiscalYear year = FiscalYear.parse("R5");
        assertThat(japanese.year(year)).isEqualTo("令和5年度");
        assertThat(english.year(year)).isEqualTo("FY2023");
    }

    @Test
    void numbers_keep_the_digits_they_were_given() {
        assertThat(Phrasebook.number(new BigDecimal("15000.50"))).isEqualTo("15,000.50");
    }
}
