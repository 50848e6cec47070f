package org.ayumi.query.figure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.Optional;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.NotReported;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.status.ActualAndPlan;
import org.ayumi.query.http.ApiView;

/**
 * What was planned for a year, beside what it came to.
 *
 * @param difference by how much more or less it was, in the unit; left out where not both are numbers of one unit
 * @param percentOfPlan so many of 100 planned, to one decimal; left out likewise, and where nothing was planned
 * @param arithmetic the calculation in Japanese words, {@code arithmeticEn} in English
 * @param position of the event that says what was planned
 */
@ApiView
public record PlannedView(
        @JsonUnwrapped FigureView figure,
        Optional<BigDecimal> difference,
        Optional<BigDecimal> percentOfPlan,
        String arithmetic,
        String arithmeticEn,
        long position) {

    /** Nothing where the plan was taken back. */
    public static Optional<PlannedView> of(
            ReportedFigure planned, ReportedFigure actual, IndicatorDefinition definition) {
        return of(planned, new ActualAndPlan(planned.figure(), actual.figure(), actual.stage()), definition);
    }

    /** In a year of which nothing was reported. */
    public static Optional<PlannedView> beside(
            ReportedFigure planned, Figure unreported, IndicatorDefinition definition) {
        return of(planned, new ActualAndPlan(planned.figure(), unreported, Stage.FINAL), definition);
    }

    private static Optional<PlannedView> of(
            ReportedFigure planned, ActualAndPlan told, IndicatorDefinition definition) {
        return planned.figure() instanceof NotReported
                ? Optional.empty()
                : Optional.of(new PlannedView(
                        FigureView.of(planned.figure(), definition),
                        told.difference(),
                        told.percentOfPlan(),
                        told.arithmetic(),
                        told.arithmeticEn(),
                        planned.position()));
    }
}
