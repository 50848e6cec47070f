package org.ayumi.query.figure;

import java.math.BigDecimal;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.query.http.ApiView;

/** 目標値: an amount in the indicator's unit, and its fiscal year. */
@ApiView
public record TargetView(int fiscalYear, String fiscalYearLabel, BigDecimal amount, String unit) {

    public static TargetView of(Target target, IndicatorDefinition definition) {
        return new TargetView(
                target.fiscalYear().startYear(), target.fiscalYear().label(), target.amount(), definition.unit());
    }
}
