package org.ayumi.query.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.FigureDraft;
import org.ayumi.kernel.figure.FigureKind;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.NotDue;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.query.http.ApiView;

/**
 * A figure as the API shows it.
 *
 * @param amount only where something was counted: an absence has none
 * @param basis only where it differs from the indicator's measure
 * @param label what a substitute really is
 * @param reason why there is no number, or why another one stands in
 * @param state the word of a STATE
 * @param increment what the year added to a running total or a stock
 * @param printedLabel under which it was printed, where that is not the indicator's name
 * @param cause why nothing is due in a year of NOT_DUE
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
        Optional<String> reason,
        Optional<String> state,
        Optional<NotDue.Cause> cause,
        Optional<BigDecimal> increment,
        Optional<String> printedLabel) {

    public static FigureView of(Figure figure, IndicatorDefinition definition) {
        FigureDraft flat = FigureDraft.of(figure);
        return new FigureView(
                flat.kind(),
                flat.amount(),
                flat.unit(),
                flat.asOf(),
                flat.basis().filter(basis -> basis != definition.measure()),
                flat.survey(),
                flat.numerator(),
                flat.denominator(),
                flat.label(),
                flat.reason(),
                flat.state(),
                flat.cause(),
                flat.increment(),
                flat.printedLabel());
    }

    /** Of that day where it states none itself. */
    FigureView asOf(Optional<LocalDate> day) {
        return new FigureView(
                kind,
                amount,
                unit,
                asOf.or(() -> day),
                basis,
                survey,
                numerator,
                denominator,
                label,
                reason,
                state,
                cause,
                increment,
                printedLabel);
    }
}
