package org.ayumi.command.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.ayumi.command.Refusal;
import org.ayumi.kernel.ImpossibleValue;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.FigureKind;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.NotConducted;
import org.ayumi.kernel.figure.NotMeasured;
import org.ayumi.kernel.figure.NotReported;
import org.ayumi.kernel.figure.Substitute;
import org.ayumi.kernel.indicator.IndicatorDefinition;

/** A figure as somebody reports it: unit and basis may be left to the indicator's definition. */
public record ReportedFigure(
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

    /** A figure that leaves nothing open. */
    public static ReportedFigure of(Figure figure) {
        return switch (figure) {
            case Measured measured ->
                new ReportedFigure(
                        FigureKind.MEASURED,
                        Optional.of(measured.amount()),
                        Optional.of(measured.unit()),
                        measured.asOf(),
                        Optional.of(measured.basis()),
                        measured.survey(),
                        measured.numerator(),
                        measured.denominator(),
                        Optional.empty(),
                        Optional.empty());
            case Substitute substitute ->
                absence(
                        FigureKind.SUBSTITUTE,
                        Optional.of(substitute.amount()),
                        Optional.of(substitute.unit()),
                        Optional.of(substitute.label()),
                        Optional.of(substitute.reason()));
            case NotMeasured notMeasured ->
                absence(
                        FigureKind.NOT_MEASURED,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(notMeasured.reason()));
            case NotConducted notConducted -> nothing(notConducted.kind());
            case NotReported notReported -> nothing(notReported.kind());
        };
    }

    private static ReportedFigure nothing(FigureKind kind) {
        return absence(kind, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static ReportedFigure absence(
            FigureKind kind,
            Optional<BigDecimal> amount,
            Optional<String> unit,
            Optional<String> label,
            Optional<String> reason) {
        return new ReportedFigure(
                kind,
                amount,
                unit,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                label,
                reason);
    }

    /** The figure in the words of an indicator; faults are named below {@code field}. */
    Figure in(IndicatorDefinition definition, String field) {
        try {
            return switch (kind) {
                case MEASURED ->
                    new Measured(
                            amount.orElseThrow(),
                            unit.orElse(definition.unit()),
                            asOf,
                            basis.orElse(definition.measure()),
                            survey.or(() ->
                                    definition.measure() == Measure.RATIO ? definition.survey() : Optional.empty()),
                            numerator,
                            denominator);
                case SUBSTITUTE ->
                    new Substitute(label.orElseThrow(), amount.orElseThrow(), unit.orElseThrow(), reason.orElseThrow());
                case NOT_MEASURED -> new NotMeasured(reason.orElseThrow());
                case NOT_CONDUCTED -> new NotConducted();
                case NOT_REPORTED -> new NotReported();
            };
        } catch (ImpossibleValue fault) {
            throw Refusal.impossible(fault, field);
        }
    }
}
