package org.ayumi.command.indicator;

import java.util.ArrayList;
import java.util.List;
import org.ayumi.command.Fault;
import org.ayumi.command.Refusal;
import org.ayumi.command.lookup.PlanPeriod;

/** All rules for a year's value. Impossible values are named first, all at once, before what the state refuses. */
final class ValueRules {

    private static final List<ValueRule> ALL = List.of(
            new YearBelongsToPlan(),
            new TheFutureIsNotMeasured(),
            new APlanIsANumberOrAState(),
            new FigureIsDueOrIsExplained(),
            new UnitFitsOrIsExplained(),
            new AmountIsPossible(),
            new RatioAgreesWithItsParts(),
            new AsOfLiesInYearOrIsExplained(),
            new CumulativeCountFallsOnlyForAReason());

    private ValueRules() {}

    static void check(ReportOfAYear report, IndicatorState indicator, PlanPeriod plan) {
        for (Refusal.Kind kind : List.of(Refusal.Kind.IMPOSSIBLE, Refusal.Kind.RULE)) {
            List<Fault> faults = new ArrayList<>();
            ALL.stream()
                    .filter(rule -> rule.kind() == kind)
                    .forEach(rule -> faults.addAll(rule.faults(report, indicator, plan)));
            if (!faults.isEmpty()) {
                throw new Refusal(kind, faults);
            }
        }
    }
}
