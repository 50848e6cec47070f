package org.ayumi.command.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ayumi.command.Fault;
import org.ayumi.command.Refusal;
import org.ayumi.kernel.figure.InState;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.Target;

/** Baseline and targets are possible for the indicator, the baseline is no forecast, and every target comes after it. */
record BaselineAndTargetFit(IndicatorState indicator, LocalDate today) {

    void check() {
        List<Fault> faults = new ArrayList<>();
        indicator.baselineInTheseTerms().ifPresent(baseline -> faults.addAll(faults(baseline)));
        TargetFields fields = new TargetFields(indicator.targets());
        for (Target target : indicator.targets().ofYears()) {
            faults.addAll(new TargetFits(indicator, target, fields).faults());
            indicator
                    .baseline()
                    .filter(baseline -> !target.fiscalYear().isAfter(baseline.fiscalYear()))
                    .ifPresent(baseline -> faults.add(Fault.at(
                            fields.of(target, "fiscalYear"),
                            "target.not-after-baseline",
                            indicator.label(target.fiscalYear()),
                            indicator.label(baseline.fiscalYear()))));
        }
        if (!faults.isEmpty()) {
            throw new Refusal(Refusal.Kind.IMPOSSIBLE, faults);
        }
    }

    private List<Fault> faults(Baseline baseline) {
        List<Fault> faults = new ArrayList<>();
        if (baseline.figure() instanceof Measured measured
                && indicator.comparable(measured).isEmpty()) {
            faults.add(Fault.at(
                    "baseline.value.unit",
                    "baseline.unit",
                    measured.unit(),
                    indicator.definition().unit()));
        }
        faults.addAll(TheFutureIsNotMeasured.year(
                "baseline.fiscalYear",
                baseline.fiscalYear(),
                indicator.definition().yearBasis(),
                baseline.figure(),
                today));
        faults.addAll(TheFutureIsNotMeasured.day("baseline.value.asOf", baseline.figure(), today));
        if (baseline.figure() instanceof InState it) {
            faults.addAll(StateIsKnown.faults("baseline.value.state", it.state(), indicator.definition()));
        }
        faults.addAll(AmountIsPossible.faults("baseline.value.amount", baseline.figure(), indicator));
        return faults;
    }
}
