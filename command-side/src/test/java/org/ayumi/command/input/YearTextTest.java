package org.ayumi.command.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.ayumi.command.RequestBodies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

class YearTextTest {

    @ParameterizedTest
    @CsvSource({"2024, 2024", "\"2024\", 2024", "\"R6\", R6", "\"令和6年度\", 令和6年度"})
    void a_year_is_a_number_or_a_text(String json, String text) {
        assertThat(RequestBodies.read(json, YearText.class)).isEqualTo(YearText.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024.5", "true", "[2024]", "99999999999"})
    void nothing_else_is_a_year(String json) {
        assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> RequestBodies.read(json, YearText.class));
    }

    @Test
    void a_number_is_its_own_text() {
        assertThat(YearText.of(2024)).isEqualTo(new YearText("2024"));
    }
}
