package org.ayumi.query.figure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.query.http.ApiView;

/** 基準値: a figure and its fiscal year. */
@ApiView
public record BaselineView(
        int fiscalYear,
        String fiscalYearLabel,
        @JsonUnwrapped FigureView figure) {

    public static BaselineView of(Baseline baseline, IndicatorDefinition definition) {
        return new BaselineView(
                baseline.fiscalYear().startYear(),
                definition.yearBasis().label(baseline.fiscalYear()),
                FigureView.of(baseline.figure(), definition));
    }
}
