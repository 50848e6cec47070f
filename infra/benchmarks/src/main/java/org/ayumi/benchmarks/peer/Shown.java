package org.ayumi.benchmarks.peer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** Makes answers of rows. */
final class Shown {

    private Shown() {}

    static Views.Head head(Initiative initiative) {
        return new Views.Head(
                initiative.id(),
                initiative.number(),
                initiative.name(),
                List.of(initiative.division()),
                initiative.plan().id());
    }

    static Views.Goal baseline(Indicator indicator) {
        return goal(indicator, "MEASURED", indicator.baselineYear(), indicator.baseline());
    }

    static Views.Goal target(Indicator indicator) {
        return goal(indicator, "AMOUNT", indicator.targetYear(), indicator.target());
    }

    private static Views.Goal goal(Indicator indicator, String kind, int fiscalYear, BigDecimal amount) {
        return new Views.Goal(fiscalYear, Judgement.yearName(fiscalYear), kind, amount, indicator.unit());
    }

    static Views.IndicatorView indicator(Indicator indicator, List<IndicatorValue> values) {
        return new Views.IndicatorView(
                head(indicator.initiative()),
                indicator.id(),
                indicator.name(),
                indicator.unit(),
                baseline(indicator),
                target(indicator),
                values.stream().map(value -> year(indicator, value)).toList(),
                indicator.version());
    }

    private static Views.Year year(Indicator indicator, IndicatorValue value) {
        return new Views.Year(
                value.fiscalYear(), Judgement.yearName(value.fiscalYear()), value.view(), status(indicator, value));
    }

    static Views.Status status(Indicator indicator, IndicatorValue value) {
        return Judgement.of(
                indicator,
                value.fiscalYear(),
                value.kind(),
                Objects.requireNonNullElse(value.amount(), BigDecimal.ZERO));
    }
}
