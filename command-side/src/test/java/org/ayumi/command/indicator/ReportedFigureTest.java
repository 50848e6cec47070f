package org.ayumi.command.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.command.indicator.Indicators.NOT_CONDUCTED;
import static org.ayumi.command.indicator.Indicators.NOT_MEASURED;
import static org.ayumi.command.indicator.Indicators.NOT_REPORTED;
import static org.ayumi.command.indicator.Indicators.SUBSTITUTE;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.FigureKind;
import org.ayumi.kernel.figure.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportedFigureTest {

    static Stream<Figure> figures() {
        return Stream.of(
                Indicators.withParts(
                        Indicators.asOf(Indicators.percent("62.5"), "2024-03-31"),
                        Optional.of(new BigDecimal("50")),
                        Optional.of(new BigDecimal("80"))),
                NOT_CONDUCTED,
                NOT_MEASURED,
                SUBSTITUTE,
                NOT_REPORTED);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void comes_out_as_it_went_in(Figure figure) {
        ReportedFigure reported = ReportedFigure.of(figure);
        assertThat(reported.kind()).isEqualTo(figure.kind());
        assertThat(reported.in(Indicators.definition(Measure.STOCK, "人"), "value"))
                .isEqualTo(figure);
    }

    @Test
    void every_kind_is_covered() {
        assertThat(figures().map(Figure::kind)).containsExactlyInAnyOrder(FigureKind.values());
    }
}
