package org.ayumi.query.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.FigureKind;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.NotConducted;
import org.ayumi.kernel.figure.NotMeasured;
import org.ayumi.kernel.figure.NotReported;
import org.ayumi.kernel.figure.Substitute;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.query.support.ApiView;

/**
 * A figure as the API shows it.
 *
 * @param amount only where something was counted: an absence has none
 * @param basis only where it differs from the indicator's measure
 * @param label what a substitute really is
 * @param reason why there is no number, or why another one stands in
 */
@ApiView
public record FigureView(
        FigureKind kind,
        Optional<BigDecimal> amount,
        Optional<String> unit,
        Optional<LocalDate> asOf,
        Optional<Measure> basis,
        Optional<String> survey,
        Optional<BigDecimal> numerator,
        Optional<BigDecimal> denominator,
        Optional<String> label,
        Optional<String> reason) {

    public static FigureView of(Figure figure, IndicatorDefinition definition) {
        return switch (figure) {
            case Measured it ->
                new FigureView(
                        it.kind(),
                        Optional.of(it.amount()),
                        Optional.of(it.unit()),
                        it.asOf(),
                        Optional.of(it.basis()).filter(basis -> basis != definition.measure()),
                        it.survey(),
                        it.numerator(),
                        it.denominator(),
                        Optional.empty(),
                        Optional.empty());
            case Substitute it -> substitute(it);
            case NotMeasured it -> without(it, Optional.of(it.reason()));
            case NotConducted it -> without(it, Optional.empty());
            case NotReported it -> without(it, Optional.empty());
        };
    }

    private static FigureView substitute(Substitute it) {
        return new FigureView(
                it.kind(),
                Optional.of(it.amount()),
                Optional.of(it.unit()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(it.label()),
                Optional.of(it.reason()));
    }

    private static FigureView without(Figure absence, Optional<String> reason) {
        return new FigureView(
                absence.kind(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                reason);
    }
}
