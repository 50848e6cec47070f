package org.ayumi.kernel.indicator;

import org.ayumi.kernel.ImpossibleValue;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.time.FiscalYear;

/** 基準値: where the plan starts from; often 未実施. */
public record Baseline(FiscalYear fiscalYear, Figure figure) {

    public Baseline {
        figure = Figure.stated(figure);
        if (figure instanceof Measured number && number.tellsOfItsReport()) {
            throw new ImpossibleValue("kind", "figure.not-of-baseline");
        }
    }
}
