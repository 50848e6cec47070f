package org.ayumi.command.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ayumi.command.indicator.Indicators.ID;
import static org.ayumi.command.indicator.Indicators.NOT_CONDUCTED;
import static org.ayumi.command.indicator.Indicators.NOT_MEASURED;
import static org.ayumi.command.indicator.Indicators.NOT_REPORTED;
import static org.ayumi.command.indicator.Indicators.R5;
import static org.ayumi.command.indicator.Indicators.SUBSTITUTE;
import static org.ayumi.command.indicator.ReportBody.update;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.FigureDraft;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;

class FigureFormTest {

    @Test
    void may_state_every_part_of_a_measurement() {
        assertThat(update("""
                {"value":{"kind":"MEASURED","amount":62.5,"unit":"%","asOf":"2024-03-31","basis":"RATIO",
                 "survey":"市民アンケート","numerator":50,"denominator":80},
                 "note":"年度末の集計","reason":"理由","source":"集計表"}"""))
                .isEqualTo(new UpdateIndicator(
                        ID,
                        R5,
                        FigureDraft.of(new Measured(
                                new BigDecimal("62.5"),
                                "%",
                                Optional.of(LocalDate.of(2024, 3, 31)),
                                Measure.RATIO,
                                Optional.of("市民アンケート"),
                                Optional.of(new BigDecimal("50")),
                                Optional.of(new BigDecimal("80")))),
                        Optional.of("年度末の集計"),
                        Optional.of("理由")));
    }

    @Test
    void may_leave_unit_and_basis_to_the_indicator() {
        FigureDraft figure = update("""
                {"value":{"kind":"MEASURED","amount":0}}""").figure();
        assertThat(figure.amount()).hasValue(BigDecimal.ZERO);
        assertThat(figure.unit()).isEmpty();
        assertThat(figure.basis()).isEmpty();
    }

    static Stream<Arguments> absences() {
        return Stream.of(
                Arguments.of("{\"kind\":\"NOT_CONDUCTED\"}", NOT_CONDUCTED),
                Arguments.of("{\"kind\":\"NOT_REPORTED\"}", NOT_REPORTED),
                Arguments.of("{\"kind\":\"NOT_MEASURED\",\"reason\":\"集計していない\"}", NOT_MEASURED),
                Arguments.of("""
                        {"kind":"SUBSTITUTE","label":"来場者アンケートの関心度","amount":85.7,"unit":"%",
                         "reason":"市民アンケートは行っていない"}""", SUBSTITUTE));
    }

    @ParameterizedTest
    @MethodSource("absences")
    void may_be_an_honest_way_of_having_no_number(String json, Figure figure) {
        assertThat(update("{\"value\":" + json + "}").figure()).isEqualTo(FigureDraft.of(figure));
    }

    @Test
    void of_an_unknown_kind_or_with_an_unknown_field_is_not_read() {
        for (String json : new String[] {
            "{\"value\":{\"kind\":\"GUESSED\"}}",
            "{\"value\":{\"kind\":\"MEASURED\",\"amount\":\"140\"}}",
            "{\"value\":{\"kind\":\"MEASURED\",\"amount\":140,\"remark\":\"概算\"}}"
        }) {
            assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> update(json));
        }
    }
}
